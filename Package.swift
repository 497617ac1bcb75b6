// swift-tools-version: 6.1
import PackageDescription

let ours: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .unsafeFlags(["-warnings-as-errors"]),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
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
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    ],
    targets: [
        .target(name: "IbidModel", swiftSettings: ours),
        .target(name: "IbidText", dependencies: ["IbidModel"], swiftSettings: ours),
        .target(name: "IbidIndex", dependencies: ["IbidModel", crypto, grdb, sqlite], swiftSettings: ours),
        .target(
            name: "Ibid", dependencies: ["IbidModel", "IbidText", "IbidIndex", crypto, logging], swiftSettings: ours),
        .target(name: "IbidMCP", dependencies: ["Ibid", "IbidModel", "IbidRender"], swiftSettings: ours),
        .target(name: "IbidRender", dependencies: ["IbidModel"], swiftSettings: ours),
        .executableTarget(
            name: "IbidCLI", dependencies: ["Ibid", "IbidMCP", "IbidModel", "IbidRender", arguments, logging],
            swiftSettings: ours),
        .target(
            name: "IbidTestSupport", dependencies: ["IbidModel"], path: "Tests/IbidTestSupport", swiftSettings: ours),
        .executableTarget(
            name: "ibid-bench", dependencies: ["Ibid", "IbidModel", "IbidTestSupport", arguments], path: "Tests/Bench",
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
            name: "CommandTests", dependencies: ["IbidTestSupport", "IbidModel", "IbidCLI"], exclude: ["commands.md"],
            swiftSettings: ours),
    ]
)
