// swift-tools-version: 6.1
import PackageDescription

let ours: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .unsafeFlags(["-warnings-as-errors"]),
    // Checked at compile time still; at run time it was a twentieth of a search.
    .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")
let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
]
let http: [Target.Dependency] = [
    .product(name: "HTTPTypes", package: "swift-http-types"),
    .product(name: "NIOHTTP1", package: "swift-nio"),
    .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
    .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
]
let lifecycle: [Target.Dependency] = ["ServiceLifecycle", "UnixSignals"].map {
    .product(name: $0, package: "swift-service-lifecycle")
}
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "ibid",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Ibid", targets: ["Ibid", "IbidModel"]),
        .executable(name: "ibid", targets: ["IbidCLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        .target(name: "IbidModel", swiftSettings: ours),
        .target(name: "IbidText", dependencies: ["IbidModel"], swiftSettings: ours),
        .target(name: "IbidIndex", dependencies: ["IbidModel", crypto, grdb, sqlite], swiftSettings: ours),
        .target(
            name: "Ibid", dependencies: ["IbidModel", "IbidText", "IbidIndex", crypto, logging], swiftSettings: ours),
        .target(name: "IbidMCP", dependencies: ["Ibid", "IbidModel", "IbidRender"], swiftSettings: ours),
        .target(name: "IbidRender", dependencies: ["IbidModel"], swiftSettings: ours),
        .target(
            name: "IbidServer",
            dependencies: [
                "Ibid", "IbidMCP", "IbidModel", "IbidRender", crypto, hummingbird, hummingbirdCore, logging, mustache,
            ] + lifecycle + nio + http,
            swiftSettings: ours),
        .executableTarget(
            name: "IbidCLI",
            dependencies: ["Ibid", "IbidMCP", "IbidModel", "IbidRender", "IbidServer", arguments, logging],
            swiftSettings: ours),
        .target(
            name: "IbidTestSupport", dependencies: ["IbidModel"], path: "Tests/IbidTestSupport", swiftSettings: ours),
        .executableTarget(
            name: "ibid-bench", dependencies: ["Ibid", "IbidModel", "IbidRender", "IbidTestSupport", arguments],
            path: "Tests/Bench",
            swiftSettings: ours),
        .testTarget(
            name: "IbidTextTests", dependencies: ["IbidText", "IbidRender", "IbidModel", "IbidTestSupport"],
            exclude: ["Goldens"],
            swiftSettings: ours),
        .testTarget(
            name: "IbidTests",
            dependencies: [
                "Ibid", "IbidIndex", "IbidMCP", "IbidText", "IbidRender", "IbidModel", "IbidTestSupport", sqlite,
            ],
            exclude: ["Verifier/stub.py"],
            swiftSettings: ours),
        .testTarget(
            name: "IbidServerTests",
            dependencies: ["Ibid", "IbidModel", "IbidRender", "IbidServer", "IbidTestSupport", "IbidCLI"],
            swiftSettings: ours),
        .testTarget(
            name: "CommandTests", dependencies: ["IbidTestSupport", "IbidModel", "IbidCLI"], exclude: ["commands.md"],
            swiftSettings: ours),
    ]
)
