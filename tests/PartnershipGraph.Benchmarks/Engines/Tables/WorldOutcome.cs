using PartnershipGraph.Benchmarks.Engines.Sides;
using PartnershipGraph.Benchmarks.Engines.World;

namespace PartnershipGraph.Benchmarks.Engines.Tables;

/// <summary>What was done with one world.</summary>
/// <param name="Size">Its size.</param>
/// <param name="Written">What writing it took; without steps where it was there.</param>
/// <param name="Sides">What each side did with it.</param>
internal sealed record WorldOutcome(WorldSize Size, Account Written, IReadOnlyList<SideOutcome> Sides)
{
    public SideOutcome? Of(string side) => Sides.FirstOrDefault(s => string.Equals(s.Side, side, StringComparison.Ordinal));

    /// <summary>How far both sides agree on each question that both answered.</summary>
    public IReadOnlyList<AnswerAgreement> Agreements { get; } =
        Sides is [var first, var second]
            ?
            [
                .. from answer in first.Account.Answers
                   let other = second.Of(answer.Question)
                   where other is { Refusal: null } && answer.Refusal is null
                   select AnswerAgreement.Of(answer, other),
            ]
            : [];
}
