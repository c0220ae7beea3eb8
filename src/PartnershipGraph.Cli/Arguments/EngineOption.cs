using System.CommandLine;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>Where the numbers are computed: here, or inside the Neo4j that holds the rows.</summary>
internal sealed class EngineOption
{
    /// <summary>The option's name.</summary>
    public const string Name = "--engine";

    /// <summary>Our own.</summary>
    public const string Kernel = "kernel";

    /// <summary>That of the Neo4j.</summary>
    public const string Gds = "gds";

    private readonly Option<string> engine = new(Name)
    {
        Description = "Where the numbers are computed: kernel: here; gds: with --store, inside that Neo4j by Graph Data Science, from where only results come.",
        HelpName = $"{Kernel}|{Gds}",
        DefaultValueFactory = _ => Kernel,
    };

    public void AddTo(Command command)
    {
        engine.AcceptOnlyFromAmong(Kernel, Gds);
        command.Options.Add(engine);
    }

    /// <summary>Whether the Neo4j computes.</summary>
    public bool IsGds(ParseResult parsed) => parsed.GetValue(engine) == Gds;
}
