using System.CommandLine;
using System.CommandLine.Parsing;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Stores;
using PartnershipGraph.Dataset.Weights;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>The options that every question about a network shares.</summary>
/// <param name="defaultLayers">The layers where none are asked for.</param>
/// <param name="withDirection">Whether ties may be asked for by direction; elsewhere the option does not exist.</param>
/// <param name="withLayers">Whether layers may be chosen; elsewhere the question itself says which ones it is about.</param>
/// <param name="isKept">Whether the results are written back to a Neo4j that they were made from.</param>
/// <param name="layersAre">What several layers are for; null: they join.</param>
internal sealed class QuestionArguments(
    IReadOnlyList<Layer> defaultLayers, bool withDirection = false, bool withLayers = true, bool isKept = false, string? layersAre = null)
{
    private readonly DataOption data = new();

    private readonly Option<string?> asOf = Text("--as-of", "DATE", "The day whose ties are wanted (default: today); 2020-02 means its last day.");

    private readonly Option<string?> knownAsOf = Text("--known-as-of", "DATE", "The second clock: only titles that were known on this day.");

    private readonly Option<string> actors = Choice("--actors", "states", "states: organisations are left to their members; blocs: organisations with a title replace their members; all: every kind.", "states", "all", "blocs");

    private readonly Option<string> layers = new("--layers")
    {
        Description = layersAre ?? "partnership, alliance, rivalry, substance:INDICATOR; several, by commas, join by the larger weight.",
        HelpName = "LAYER[,LAYER…]",
        DefaultValueFactory = _ => string.Join(',', defaultLayers),
    };

    private readonly Option<string> weights = new("--weights")
    {
        Description = $"From ranks to weights: {WeightSchemes.Syntax}.",
        HelpName = "SCHEME",
        DefaultValueFactory = _ => "linear",
    };

    private readonly Option<string> flatWeight = new("--flat-weight")
    {
        Description = "What a ladder with a single rank weighs.",
        HelpName = "W",
        DefaultValueFactory = _ => "0.6",
    };

    private readonly Option<string> combine = Choice("--combine", "min", "How two coded sides become one tie.", "min", "mean", "max");

    private readonly Option<bool> directed = new("--directed") { Description = "Ties go from the sponsor of a title to the partner." };

    private readonly Option<string> minConfidence = Choice("--min-confidence", "low", "Leave out rows below this confidence.", "low", "medium", "high");

    private readonly Option<bool> noSave = new("--no-save") { Description = "With --store: do not write the results back to it." };

    public void AddTo(Command command)
    {
        data.AddTo(command);
        Option[] options = [asOf, knownAsOf, actors, .. withLayers ? [layers] : Array.Empty<Option>(), weights, flatWeight, combine, .. withDirection ? [directed] : Array.Empty<Option>(), minConfidence, .. isKept ? [noSave] : Array.Empty<Option>()];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads the options and then the tables that they need.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="host">The world around.</param>
    /// <param name="tables">The tables that the answer needs, given the options.</param>
    /// <param name="poles">The poles as typed; they are looked up once the actors are read.</param>
    /// <param name="unlessAsked">The layers where none are asked for, if they depend on what else was asked.</param>
    public async Task<Question> AskAsync(
        ParseResult parsed,
        CliHost host,
        Func<SnapshotOptions, DataTables> tables,
        IReadOnlyList<string>? poles = null,
        IReadOnlyList<Layer>? unlessAsked = null)
    {
        var options = Read(parsed, host, unlessAsked);
        var keeper = new RunKeeper(host, isKept && !parsed.GetValue(noSave) ? data.Check(parsed, host) : null);
        var question = new Question(await data.ReadAsync(parsed, host, tables(options)), options, keeper);
        return poles is null ? question : question with { Options = options with { Poles = [.. poles.Select(PoleOf)] } };

        string PoleOf(string typed)
        {
            // Nobody typed a default: who is told that it is no actor must be told what it was to be, and how to name another.
            if (parsed.GetResult("--poles") is OptionResult { Implicit: true } && question.Records.Actors.Find(typed).Actors.Count == 0)
            {
                throw new UsageException($"the poles are {string.Join(" and ", poles)} where none are named, and no actor is called '{typed}': name the poles with --poles A,B");
            }

            return question.Actor(typed).Id;
        }
    }

    /// <summary>A question that the Neo4j answers itself: no rows are read here.</summary>
    /// <exception cref="UsageException">No Neo4j is named.</exception>
    public StoreQuestion AskStore(ParseResult parsed, CliHost host)
    {
        var address = data.Check(parsed, host)
            ?? throw new UsageException($"{EngineOption.Name} {EngineOption.Gds} computes inside the Neo4j that holds the data: name it, as in --store bolt://localhost");
        return new StoreQuestion(address, Read(parsed, host), new RunKeeper(host, parsed.GetValue(noSave) ? null : address));
    }

    /// <summary>The options alone: nothing is read yet.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="host">The world around.</param>
    /// <param name="unlessAsked">The layers where none are asked for, if they depend on what else was asked.</param>
    public SnapshotOptions Read(ParseResult parsed, CliHost host, IReadOnlyList<Layer>? unlessAsked = null) => new()
    {
        AsOf = parsed.GetValue(asOf) is { } day ? Values.Day("--as-of", day) : host.Today,
        KnownAsOf = parsed.GetValue(knownAsOf) is { } known ? Values.Day("--known-as-of", known) : null,
        Universe = Enum.Parse<ActorUniverse>(parsed.GetValue(actors)!, ignoreCase: true),
        Layers = !withLayers ? defaultLayers
            : unlessAsked is not null && parsed.GetResult(layers) is not { Implicit: false } ? unlessAsked
            : Layer.ParseList(parsed.GetValue(layers)!),
        Weights = WeightSchemes.Parse(parsed.GetValue(weights)!, WeightFile.Read),
        FlatWeight = Values.Number("--flat-weight", parsed.GetValue(flatWeight)!),
        Combine = Enum.Parse<TieCombination>(parsed.GetValue(combine)!, ignoreCase: true),
        Directed = withDirection && parsed.GetValue(directed),
        MinConfidence = Enum.Parse<Confidence>(parsed.GetValue(minConfidence)!, ignoreCase: true),
    };

    /// <summary>Whether a day was asked for.</summary>
    public bool NamesDay(ParseResult parsed) => parsed.GetValue(asOf) is not null;

    /// <summary>Whether a folder or a Neo4j was named.</summary>
    public bool NamesData(ParseResult parsed, CliHost host) => data.IsGiven(parsed, host);

    private static Option<string?> Text(string name, string help, string description) =>
        new(name) { Description = description, HelpName = help };

    private static Option<string> Choice(string name, string normal, string description, params string[] values)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', values),
            DefaultValueFactory = _ => normal,
        };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
