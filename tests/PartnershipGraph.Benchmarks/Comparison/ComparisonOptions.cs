using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Benchmarks.Comparison.Tasks;
using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Comparison;

/// <summary>What the words after <c>compare</c> ask for.</summary>
internal sealed record ComparisonOptions
{
    /// <summary>How it is called, for those who called it otherwise.</summary>
    public const string Usage =
        "compare [--full] [--graphs A,B] [--tasks A,B] [--libs igraph,gt,nx] [--threads 1,2] [--reps N] [--budget SECONDS] "
        + "[--peers FOLDER-OR-SCRIPT] [--python PROGRAM] [--cpu] [--markdown]";

    private const string debian = "/usr/bin/python3";

    /// <summary>Whether what takes minutes is asked too.</summary>
    public bool Full { get; init; }

    /// <summary>Whether processor time counts instead of the clock: for one thread on a machine that others work on too.</summary>
    public bool ByProcessor { get; init; }

    /// <summary>Whether the tables are Markdown.</summary>
    public bool Markdown { get; init; }

    public IReadOnlyList<string> Graphs { get; init; } = SampleGraphs.Names;

    /// <summary>Questions by name; none means those planned for the graph.</summary>
    public IReadOnlyList<string> Tasks { get; init; } = [];

    public IReadOnlyList<string> Libraries { get; init; } = [Side.Igraph, Side.GraphTool, Side.NetworkX];

    public IReadOnlyList<int> Threads { get; init; } = [.. new[] { 1, Environment.ProcessorCount }.Distinct()];

    /// <summary>How many runs are timed at most.</summary>
    public int Repetitions { get; init; } = 7;

    /// <summary>A side whose runs together would take longer is run no more.</summary>
    public double BudgetSeconds { get; init; } = 30;

    /// <summary>Where peers.py is said to lie; null where it is looked for.</summary>
    public string? Peers { get; init; }

    /// <summary>Debian's own Python where there is one, as the peers are its packages.</summary>
    public string Python { get; init; } = File.Exists(debian) ? debian : "python3";

    /// <summary>Reads the words.</summary>
    /// <exception cref="ArgumentException">One is not known, or its value missing or wrong; it is named.</exception>
    public static ComparisonOptions Parse(IReadOnlyList<string> words)
    {
        var options = new ComparisonOptions();
        var read = new OptionWords(words, Usage);
        while (read.TryRead())
        {
            options = read.Option switch
            {
                "--full" => options with { Full = true },
                "--cpu" => options with { ByProcessor = true },
                "--markdown" => options with { Markdown = true },
                "--graphs" => options with { Graphs = read.Names(SampleGraphs.Names) },
                "--tasks" => options with { Tasks = read.Names(Plan.Known.Keys) },
                "--libs" => options with { Libraries = read.Names([Side.Igraph, Side.GraphTool, Side.NetworkX]) },
                "--threads" => options with { Threads = read.Wholes() },
                "--reps" => options with { Repetitions = read.Whole() },
                "--budget" => options with { BudgetSeconds = read.Positive() },
                "--peers" => options with { Peers = read.Value() },
                "--python" => options with { Python = read.Value() },
                _ => throw read.Unknown(),
            };
        }

        return options;
    }
}
