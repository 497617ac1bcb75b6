/// What is set and where, for `ibid status --config`.
package struct SettingsText: Sendable {
    /// A setting: its value, and where it comes from.
    package struct Row: Sendable {
        package let key: String
        package let value: String
        package let origin: String

        package init(key: String, value: String, origin: String) {
            self.key = key
            self.value = value
            self.origin = origin
        }
    }

    /// A line each: `limit = 20  .ibid.toml:3`.
    package static func text(_ rows: [Row], style: Style) -> String {
        let width = rows.map { $0.key.count + $0.value.count }.max() ?? 0
        return rows.map { row in
            let padding = String(repeating: " ", count: width - row.key.count - row.value.count + 2)
            return UnsafeText.visible("\(row.key) = \(row.value)") + padding
                + style.quiet(UnsafeText.visible(row.origin)) + "\n"
        }.joined()
    }

    /// The same as JSON.
    package static func json(_ rows: [Row]) -> JSONValue {
        .object([
            "schema": .int(1),
            "settings": .array(
                rows.map {
                    .object(["key": .string($0.key), "value": .string($0.value), "origin": .string($0.origin)])
                }),
        ])
    }
}
