internal import Foundation
internal import IbidModel
internal import Synchronization

/// Counts and times of requests, in the text format of Prometheus. No label holds what people look for.
final class Metrics: Sendable {
    /// Upper bounds of the histogram's buckets, in seconds.
    private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

    private struct Key: Hashable {
        let route: String
        let outcome: String
    }

    private struct Series {
        var buckets = [Int](repeating: 0, count: Metrics.bounds.count)
        var count = 0
        var sum = 0.0
    }

    private struct State {
        var series: [Key: Series] = [:]
        var rejected: [String: Int] = [:]
    }

    private let state = Mutex(State())
    private let start = Date().timeIntervalSince1970

    /// Counts a request that was answered. `outcome` is `ok` or the name of the problem.
    func add(route: String, outcome: String, seconds: Double) {
        state.withLock { state in
            let key = Key(route: route, outcome: outcome)
            state.series[key, default: Series()].count += 1
            state.series[key, default: Series()].sum += seconds
            for (index, bound) in Self.bounds.enumerated() where seconds <= bound {
                state.series[key, default: Series()].buckets[index] += 1
            }
            if outcome != "ok" { state.rejected[outcome, default: 0] += 1 }
        }
    }

    /// All of it, with the state of the index and of the process.
    func text(pool: IndexPool) async -> String {
        let index = try? await pool.state()
        var page = MetricsPage()
        let state = state.withLock { $0 }
        page.family("ibid_search_duration_seconds", "histogram", "Time from a request to its answer.")
        for (key, series) in state.series.sorted(by: { ($0.key.route, $0.key.outcome) < ($1.key.route, $1.key.outcome) }
        ) {
            let labels = [("route", key.route), ("outcome", key.outcome)]
            for (bound, count) in zip(Self.bounds, series.buckets) {
                page.sample("ibid_search_duration_seconds_bucket", labels + [("le", "\(bound)")], Double(count))
            }
            page.sample("ibid_search_duration_seconds_bucket", labels + [("le", "+Inf")], Double(series.count))
            page.sample("ibid_search_duration_seconds_sum", labels, series.sum)
            page.sample("ibid_search_duration_seconds_count", labels, Double(series.count))
        }
        page.family("ibid_queries_rejected_total", "counter", "Requests that were not answered, by problem.")
        for (reason, count) in state.rejected.sorted(by: { $0.key < $1.key }) {
            page.sample("ibid_queries_rejected_total", [("reason", reason)], Double(count))
        }
        page.gauge("ibid_requests_in_flight", "Requests to the index that are let in.", Double(pool.load))
        page.gauge("ibid_index_up", "Whether the index can be opened.", index == nil ? 0 : 1)
        if let index {
            page.gauge("ibid_index_documents", "Documents in the index.", Double(index.searched.documents))
            page.gauge("ibid_index_passages", "Passages in the index.", Double(index.searched.passages))
            page.gauge("ibid_index_last_commit_timestamp_seconds", "When the index was changed last.", index.changed)
            page.family("ibid_index_generation_info", "gauge", "The state of the index.")
            page.sample(
                "ibid_index_generation_info",
                [("generation", "\(index.generation.number)"), ("tag", index.generation.tag)], 1)
        }
        page.gauge("process_start_time_seconds", "When the process started.", start)
        if let memory = Self.residentBytes { page.gauge("process_resident_memory_bytes", "Resident memory.", memory) }
        page.family("process_cpu_seconds_total", "counter", "Processor time.")
        page.sample("process_cpu_seconds_total", [], Self.processorSeconds)
        return page.text
    }

    private static var processorSeconds: Double {
        var usage = rusage()
        getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    }

    private static var residentBytes: Double? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        let fields = text.split(separator: " ")
        return fields.count > 1 ? Double(fields[1]).map { $0 * Double(sysconf(Int32(_SC_PAGESIZE))) } : nil
    }
}
