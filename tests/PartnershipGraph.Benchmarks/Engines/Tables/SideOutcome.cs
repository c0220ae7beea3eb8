using PartnershipGraph.Benchmarks.Engines.Sides;

namespace PartnershipGraph.Benchmarks.Engines.Tables;

/// <summary>What one side did with a world.</summary>
internal sealed record SideOutcome(string Side, Account Account)
{
    public Answer? Of(string question) => Account.Answers.FirstOrDefault(a => string.Equals(a.Question, question, StringComparison.Ordinal));

    /// <summary>Seconds of a step; null where it was not taken.</summary>
    public double? Seconds(string step) => Account.Steps.FirstOrDefault(s => string.Equals(s.Name, step, StringComparison.Ordinal))?.Seconds;

    /// <summary>Seconds from the rows in the store to the answer here, as somebody waits who asks this alone; null where it is refused.</summary>
    public double? WholeSeconds(string question) => Of(question) is { ComputeSeconds: { } compute } answer
        ? Account.Steps.Where(s => NeedsLengths(question) == IsOfLengths(s) || !HasLengths).Sum(s => s.Seconds) + compute + (answer.StreamSeconds ?? 0)
        : null;

    /// <summary>Only the server has two networks, one of weights and one of lengths.</summary>
    private bool HasLengths => Account.Steps.Any(IsOfLengths);

    private static bool NeedsLengths(string question) => string.Equals(question, QuestionName.SampledBetweenness, StringComparison.Ordinal);

    private static bool IsOfLengths(Step step) => string.Equals(step.Name, GdsSide.ProjectingLengths, StringComparison.Ordinal);
}
