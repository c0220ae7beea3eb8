using System.Globalization;
using PartnershipGraph.Benchmarks.Engines.Sides;
using PartnershipGraph.Benchmarks.Engines.World;

namespace PartnershipGraph.Benchmarks.Engines;

/// <summary>What the words after <c>engines</c> ask for.</summary>
internal sealed record EngineOptions
{
    /// <summary>How it is called, for those who called it otherwise.</summary>
    public const string Usage =
        "engines [--store URI] [--worlds ACTORS/PARTNERSHIPS,…] [--sides kernel,gds] [--questions A,B] [--samples N] [--seed N] [--markdown]. "
        + "The Neo4j, that of PARTNERSHIPGRAPH_NEO4J_URI where --store names none, is emptied";

    /// <summary>The Neo4j; null: the one that the variable names.</summary>
    public string? Store { get; init; }

    public IReadOnlyList<WorldSize> Worlds { get; init; } = [new(1_000, 20_000), new(10_000, 200_000), new(100_000, 2_000_000)];

    public IReadOnlyList<string> Sides { get; init; } = SideName.All;

    public IReadOnlyList<string> Questions { get; init; } = QuestionName.All;

    /// <summary>From how many sources shortest paths are sought.</summary>
    public int Samples { get; init; } = 100;

    /// <summary>The seed of the world, of the sources and of the search for communities.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Whether the tables are Markdown.</summary>
    public bool Markdown { get; init; }

    /// <summary>Reads the words.</summary>
    /// <exception cref="ArgumentException">One is not known, or its value missing or wrong; it is named.</exception>
    public static EngineOptions Parse(IReadOnlyList<string> words)
    {
        var options = new EngineOptions();
        var read = new OptionWords(words, $"{Usage}.");
        while (read.TryRead())
        {
            options = read.Option switch
            {
                "--store" => options with { Store = read.Value() },
                "--worlds" => options with { Worlds = [.. read.Value().Split(',').Select(Size)] },
                "--sides" => options with { Sides = read.Names(SideName.All) },
                "--questions" => options with { Questions = read.Names(QuestionName.All) },
                "--samples" => options with { Samples = read.Whole() },
                "--seed" => options with { Seed = read.Whole() },
                "--markdown" => options with { Markdown = true },
                _ => throw read.Unknown(),
            };

            WorldSize Size(string text)
            {
                try
                {
                    return WorldSize.Parse(text);
                }
                catch (FormatException e)
                {
                    throw new ArgumentException($"{read.Option}: {e.Message}", nameof(words), e);
                }
            }
        }

        return options;
    }

    /// <summary>The words of one world for a process that does a part of the work.</summary>
    public IReadOnlyList<string> Of(WorldSize world) =>
    [
        .. Store is null ? Array.Empty<string>() : ["--store", Store],
        "--worlds", world.ToString(),
        "--questions", string.Join(',', Questions),
        "--samples", Samples.ToString(CultureInfo.InvariantCulture),
        "--seed", Seed.ToString(CultureInfo.InvariantCulture),
    ];
}
