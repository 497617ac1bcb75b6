internal import IbidModel
internal import IbidRender

/// A request whose parameters have been looked at.
struct Call: Sendable {
    private let values: [String: ParameterValue]
    /// The query part of the address, as it was sent.
    let query: String
    /// The JSON body, where the route takes one.
    var body: [UInt8] = []

    /// Looks at what stands in the path and in the query.
    ///
    /// - Throws: `RequestError` that names the first parameter that is unknown, missing, repeated or of no use; a path
    ///   that holds no id leads nowhere.
    init(_ route: Route, path: [String: String], query: String) throws(RequestError) {
        var values: [String: ParameterValue] = [:]
        for parameter in route.parameters where parameter.place == .path {
            guard let text = path[parameter.name].flatMap({ PercentCoding.decode($0) }),
                let value = parameter.value(text)
            else { throw .noSuchPath }
            values[parameter.name] = value
        }
        let known = route.parameters.filter { $0.place == .query }
        for (name, text) in try PercentCoding.pairs(query) {
            guard let parameter = known.first(where: { $0.name == name }) else {
                throw .unknownParameter(name, nearest: NearestName.of(name, in: known.map(\.name)))
            }
            guard let value = parameter.value(text) else {
                throw .badParameter(name, expected: parameter.expected)
            }
            switch (values[name], value) {
            case (nil, _): values[name] = value
            case (.texts(let others)?, .texts(let more)) where !others.contains(more[0]):
                values[name] = .texts(others + more)
            default: throw .repeatedParameter(name)
            }
        }
        for parameter in known where parameter.isRequired && values[parameter.name] == nil {
            throw .missingParameter(parameter.name)
        }
        self.values = values
        self.query = query
    }

    /// The text of a parameter, if it was given.
    func text(_ parameter: Parameter) -> String? {
        guard case .text(let text) = values[parameter.name] else { return nil }
        return text
    }

    /// The number of a parameter, or what holds without one.
    func whole(_ parameter: Parameter) -> Int {
        if case .whole(let number) = values[parameter.name] { return number }
        if case .int(let number) = parameter.fallback { return number }
        return 0
    }

    /// Whether a flag is set.
    func flag(_ parameter: Parameter) -> Bool { values[parameter.name] == .flag(true) }

    /// The values of a parameter that may stand more than once.
    func texts(_ parameter: Parameter) -> [String] {
        guard case .texts(let texts) = values[parameter.name] else { return [] }
        return texts
    }
}
