using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Domains;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph domains --poles A,B</c>: economy with one, security with the other.</summary>
internal static class DomainsCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "domains",
            "Holds layers against each other: the share of each pole (PAS) in titles, alliances, trade, arms, votes, visits and students, the split of two domains (DSP), and their mean (COMP) with its range.",
            "domains --poles USA,CHN",
            "domains --poles USA,CHN --state Vietnam",
            "domains --economic substance:students --security alliance --layer-weights trade_share=2,alliance=2");
        var state = new Option<string?>("--state") { Description = "One actor, layer by layer.", HelpName = "X" };
        var economic = Of("--economic", "The layer of the economy (default: substance:trade_share).");
        var security = Of("--security", "The layer of security (default: substance:arms_share where it has shares, else alliance).");
        var weights = new Option<string?>("--layer-weights")
        {
            Description = "Weights of layers in the mean (default: 1 each); layers without a share are left out of it.",
            HelpName = "LAYER=W[,…]",
        };
        var (poles, top, format) = (new PolesOption(), new TopOption(30), new FormatOption());
        var question = new QuestionArguments(
            DomainRequest.DefaultLayers, layersAre: "partnership, alliance, substance:INDICATOR, by commas: held against each other, not joined.");
        poles.AddTo(command);
        command.Options.Add(state);
        command.Options.Add(economic);
        command.Options.Add(security);
        command.Options.Add(weights);
        question.AddTo(command);
        top.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = new DomainRequest
            {
                Economic = One("--economic", parsed.GetValue(economic)),
                Security = One("--security", parsed.GetValue(security)),
                Weights = parsed.GetValue(weights) is { } list ? WeightsOf(list) : new Dictionary<string, double>(),
            };
            var shown = top.Read(parsed);
            var asked = await question.AskAsync(parsed, host, o => o.Tables, poles.Read(parsed));
            var id = parsed.GetValue(state) is { } x ? asked.Actor(x).Id : null;
            var result = DomainAnalysis.Run(asked.Records, asked.Options, request, cancellation);
            var stamp = asked.Stamp(result.Rows);
            var entry = id is null ? null : result.States.FirstOrDefault(s => s.Id == id)
                ?? throw new UsageException($"{id} is not in the network of that day: it did not exist then, or is of another kind (see --actors)");
            Warnings.Write(host, result.Warnings);
            ResultWriter.Write(
                host,
                format.Read(parsed),
                entry is null ? Whole(asked, result, stamp, shown) : OfState(asked, result, entry, stamp),
                () => DomainJson.Of(result, entry is null ? result.States : [entry], stamp));
            return ExitCode.Ok;
        });
        return command;

        static Option<string?> Of(string name, string description) => new(name) { Description = description, HelpName = "LAYER" };
    }

    private static Report Whole(Question asked, DomainResult result, ResultStamp stamp, int shown) => Report.Of(
        $"{Poles(asked, result)}, domain by domain",
        DomainTable.Reading(asked, result),
        [DomainTable.Layers(result), DomainTable.Of(asked, result, shown)],
        [Caution, .. stamp.Caption]) with
    {
        Main = DomainTable.Complete(asked, result),
    };

    private static Report OfState(Question asked, DomainResult result, DomainEntry entry, ResultStamp stamp) => Report.Of(
        $"{asked.Records.Actors[entry.Id].Name} between {Poles(asked, result)}, domain by domain",
        DomainTable.ReadingOfState(asked, result, entry),
        [DomainTable.OfState(result, entry), DomainTable.Sums(result, entry)],
        [Caution, .. stamp.Caption]);

    private static string Caution =>
        "Votes: agreement stays far from 0 and moves with the choice of votes, so only what goes beyond the agreement of the poles with each other counts. Alliances hardly change over time.";

    private static string Poles(Question asked, DomainResult result) => Names.And([.. result.Options.Poles.Select(p => asked.Records.Actors[p].Name)]);

    private static Layer? One(string option, string? text) => text is null ? null : Layer.ParseList(text) is [var layer]
        ? layer
        : throw new UsageException($"{option} {text}: name one layer");

    private static Dictionary<string, double> WeightsOf(string text)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var item in Values.List("--layer-weights", text))
        {
            if (item.Split('=') is not [var name, var weight] || !weights.TryAdd(name.Trim(), Values.Number("--layer-weights", weight)))
            {
                throw new UsageException($"--layer-weights {text}: write each layer once, as in trade_share=2,alliance=1");
            }
        }

        return weights;
    }
}
