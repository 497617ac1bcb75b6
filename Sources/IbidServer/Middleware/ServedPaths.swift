internal import HTTPTypes
internal import Hummingbird
internal import IbidModel

/// Tells a path that takes other methods from one that is not there.
enum ServedPaths {
    /// The error, or the better one.
    static func refined(_ error: any Error, _ request: Request) -> any Error {
        guard let http = error as? HTTPError, http.status == .notFound else { return error }
        let methods = RouteTable.methods(at: request.uri.path)
        guard !methods.isEmpty else { return RequestError.noSuchPath }
        let allowed = methods.flatMap { $0 == .get ? ["GET", "HEAD"] : [$0.rawValue] }
        return RequestError.wrongMethod(allowed: Array(Set(allowed)).sorted())
    }
}
