using System.Collections.Immutable;

namespace PartnershipGraph.Architecture.Tests;

/// <summary>The map of the house. A new project under <c>src</c> gets its row here, and a reference in this project's file.</summary>
internal static class Rooms
{
    private static readonly ImmutableArray<string> outside = ["System.Data", "System.Net", "System.Text.Json"];

    public static ImmutableArray<Room> All { get; } =
    [
        new("Domain")
        {
            MustNotName = [.. outside, "System.IO", "System.Threading.Tasks"],
        },
        new("Kernel")
        {
            Packages = ["QuikGraph"],
            Confined = Of("QuikGraph", "PartnershipGraph.Kernel.Interop"),
            MustNotName = [.. outside, "System.IO"],
        },
        new("Analysis")
        {
            Rooms = ["Domain", "Kernel"],
            Packages = ["QuikGraph"],
            MustNotName = [.. outside, "System.ConsoleColor", "System.IO.File", "System.IO.Directory", "System.IO.FileStream"],
        },
        new("Dataset")
        {
            Rooms = ["Analysis", "Domain"],
            Packages = ["CsvHelper"],
            Doors = Of<ImmutableArray<string>>(
                "Analysis",
                [
                    "PartnershipGraph.Analysis.Ports", "PartnershipGraph.Analysis.Provenance", "PartnershipGraph.Analysis.Weights",
                    "PartnershipGraph.Analysis.UsageException",
                ]),
            MustNotName = [.. outside, "System.ConsoleColor"],
        },
        new("Formats")
        {
            Rooms = ["Analysis", "Domain"],
            Packages = ["CsvHelper"],
            Doors = Of<ImmutableArray<string>>(
                "Analysis",
                ["PartnershipGraph.Analysis.Exports", "PartnershipGraph.Analysis.Ties", "PartnershipGraph.Analysis.UsageException"]),
            MustNotName = [.. outside, "System.ConsoleColor"],
        },
        new("Bolt")
        {
            MustNotName = ["System.Data", "System.Text.Json", "System.ConsoleColor", "System.IO.File", "System.IO.Directory"],
        },
        new("Storage.Neo4j")
        {
            Rooms = ["Analysis", "Bolt", "Domain"],
            Packages = ["Neo4j.Driver"],
            Doors = Of<ImmutableArray<string>>(
                "Analysis",
                [
                    "PartnershipGraph.Analysis.Ports", "PartnershipGraph.Analysis.Provenance", "PartnershipGraph.Analysis.Weights",
                    // An engine makes the network of a snapshot's options, and answers in the terms of its port.
                    "PartnershipGraph.Analysis.Engines", "PartnershipGraph.Analysis.Snapshots", "PartnershipGraph.Analysis.Communities",
                    "PartnershipGraph.Analysis.UsageException",
                ]),
            MustNotName = ["System.Data", "System.Net", "System.ConsoleColor"],
        },
        new("Plots")
        {
            Rooms = ["Analysis", "Domain"],
            Packages = ["CsvHelper", "SkiaSharp", "SkiaSharp.NativeAssets.Linux", "Svg.Skia"],
            MustNotName = [.. outside, "System.ConsoleColor", "System.IO.File", "System.IO.Directory", "System.IO.FileStream"],
        },
        new("Pages")
        {
            Rooms = ["Plots"],
            Packages = ["RazorSlices"],
            Frameworks = ["Microsoft.AspNetCore"],
            Doors = Of<ImmutableArray<string>>("Plots", ["PartnershipGraph.Plots.Themes"]),
            MustNotName = [.. outside, "System.ConsoleColor", "System.IO.File", "System.IO.Directory", "System.IO.FileStream"],
        },
        new("Cli")
        {
            Assembly = "pgraph",
            Rooms = ["Analysis", "Dataset", "Domain", "Formats", "Pages", "Plots", "Storage.Neo4j"],
            RunOnly = ["Bolt", "Kernel"],
            Packages = ["CsvHelper", "Spectre.Console", "System.CommandLine", "YamlDotNet"],
            Confined = Of("YamlDotNet", "PartnershipGraph.Cli.Jobs.Files"),
            MustNotName = ["System.Data", "System.Net"],
        },
    ];

    private static ImmutableDictionary<string, T> Of<T>(string key, T value) => ImmutableDictionary<string, T>.Empty.Add(key, value);
}
