using System.Globalization;
using System.Text;
using PartnershipGraph.Benchmarks.Comparison.Tables;
using PartnershipGraph.Benchmarks.Engines.Sides;

namespace PartnershipGraph.Benchmarks.Engines.Tables;

/// <summary>The tables: what it takes to write a world, to make a network of it, and to answer.</summary>
internal sealed class EngineReport(IReadOnlyList<WorldOutcome> outcomes, EngineOptions options)
{
    private const string refused = "refused";
    private const double megabyte = 1 << 20;

    public string Render()
    {
        var text = new StringBuilder();
        Section("Writing the rows", Writing());
        Section("From the rows to a network", Networks());
        Section("Memory", Memory());
        Section("Answers (whole: from the rows in the store to the values here, one question by itself)", Answers());
        foreach (var (question, why) in Refusals())
            text.Append(question).Append(": ").Append(why).Append(".\n");
        return text.ToString();

        void Section(string title, TextTable table) =>
            text.Append(options.Markdown ? $"**{title}**" : title).Append("\n\n").Append(table.Render(options.Markdown)).Append('\n');
    }

    private TextTable Writing()
    {
        var table = new TextTable(["actors/partnerships", "rows", "drawing", "importing", "rows a second", "process", "server"]);
        foreach (var o in outcomes.Where(o => o.Written.Steps.Count > 0))
        {
            var importing = o.Written.Steps[^1].Seconds;
            table.Add(
                o.Size.ToString(), Number(o.Written.Rows), Figures.Time(o.Written.Steps[0].Seconds), Figures.Time(importing),
                Number((long?)(o.Written.Rows / importing)), Figures.Megabytes(o.Written.PeakMegabytes), Figures.Megabytes(o.Written.ServerMegabytes));
        }

        return table;
    }

    private TextTable Networks()
    {
        var table = new TextTable(["actors/partnerships", "ties that day", "kernel: reading", "building", "freezing", "gds: projecting", "of lengths"]);
        foreach (var o in outcomes)
        {
            var (kernel, gds) = (o.Of(SideName.Kernel), o.Of(SideName.Gds));
            table.Add(
                o.Size.ToString(), Number(o.Sides[0].Account.Ties), Figures.Time(kernel?.Seconds(KernelSide.Reading)), Figures.Time(kernel?.Seconds(KernelSide.Building)),
                Figures.Time(kernel?.Seconds(KernelSide.Freezing)), Figures.Time(gds?.Seconds(GdsSide.Projecting)), Figures.Time(gds?.Seconds(GdsSide.ProjectingLengths)));
        }

        return table;
    }

    private TextTable Memory()
    {
        var table = new TextTable(["actors/partnerships", "kernel: process", "its server", "gds: process", "its server", "network there"]);
        foreach (var o in outcomes)
        {
            var (kernel, gds) = (o.Of(SideName.Kernel)?.Account, o.Of(SideName.Gds)?.Account);
            table.Add(
                o.Size.ToString(), Figures.Megabytes(kernel?.PeakMegabytes), Figures.Megabytes(kernel?.ServerMegabytes), Figures.Megabytes(gds?.PeakMegabytes),
                Figures.Megabytes(gds?.ServerMegabytes), Figures.Megabytes(gds?.ProjectedBytes / megabyte));
        }

        return table;
    }

    private TextTable Answers()
    {
        var table = new TextTable(
            ["actors/partnerships", "question", "agree", "kernel", "gds", "values come", "foreseen", "kernel whole", "gds whole", "kernel ÷ gds"], TextColumns: 3);
        foreach (var o in outcomes)
        {
            foreach (var question in options.Questions)
            {
                var (kernel, gds) = (o.Of(SideName.Kernel), o.Of(SideName.Gds));
                var agreement = o.Agreements.FirstOrDefault(a => a.Question == question);
                var (ours, theirs) = (kernel?.WholeSeconds(question), gds?.WholeSeconds(question));
                table.Add(
                    o.Size.ToString(), question, agreement is null ? Figures.None : agreement.Agrees ? agreement.Words : $"NO: {agreement.Words}",
                    Time(kernel?.Of(question)), Time(gds?.Of(question)), Figures.Time(gds?.Of(question)?.StreamSeconds),
                    Figures.Megabytes(gds?.Of(question)?.ForeseenBytes / megabyte), Figures.Time(ours), Figures.Time(theirs), Figures.Ratio(ours / theirs));
            }
        }

        return table;
    }

    private IEnumerable<(string Question, string Why)> Refusals() =>
        outcomes.SelectMany(o => o.Sides).SelectMany(s => s.Account.Answers).Where(a => a.Refusal is not null).Select(a => (a.Question, a.Refusal!)).Distinct();

    private static string Time(Answer? answer) => answer is { Refusal: not null } ? refused : Figures.Time(answer?.ComputeSeconds);

    private static string Number(long? number) => number?.ToString("#,0", CultureInfo.InvariantCulture) ?? Figures.None;
}
