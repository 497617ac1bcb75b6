internal import Foundation

/// Texts that a person has read and committed.
package enum Golden {
    /// What differs from the golden file at `path` (from the project's root), or `nil` where nothing does.
    ///
    /// Under `UPDATE_GOLDEN=1` the file is written instead, but never in CI, and the difference is reported all the
    /// same: nobody commits a golden unread.
    package static func difference(_ text: String, from path: String) -> String? {
        let file = Project.root + "/" + path
        let expected = FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) }
        guard expected != text else { return nil }
        let environment = ProcessInfo.processInfo.environment
        if environment["UPDATE_GOLDEN"] == "1", environment["CI"] == nil {
            try? FileManager.default.createDirectory(
                atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            try? Data(text.utf8).write(to: URL(fileURLWithPath: file))
            return "\(path) was written; read it, then run again"
        }
        guard let expected else { return "\(path) is missing; UPDATE_GOLDEN=1 writes it" }
        let (old, new) = (lines(expected), lines(text))
        let first =
            zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
        func line(_ lines: [Substring]) -> Substring { first < lines.count ? lines[first] : "(end)" }
        return "\(path):\(first + 1)\n- \(line(old))\n+ \(line(new))"
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
