internal import HTTPTypes
internal import IbidModel

/// How the server and its index stand.
enum StateRoutes {
    @Sendable static func readiness(_ call: Call, _ service: Service) async throws -> Reply {
        var reply = Reply("ready\n", .plain)
        if service.state.isStopping {
            reply = Reply("stopping\n", .plain)
        } else {
            do {
                let searched = try await service.pool.state().searched
                if searched.isComplete { return reply }
                // It answers, from what is there: an interrupted run is no reason to send callers away.
                return Reply("ready, but the last indexing run did not end\n", .plain)
            } catch {
                reply = Reply("the index cannot be opened\n", .plain)
            }
        }
        reply.status = .serviceUnavailable
        return reply
    }

    @Sendable static func metrics(_ call: Call, _ service: Service) async throws -> Reply {
        Reply(await service.metrics.text(pool: service.pool), .metrics)
    }
}
