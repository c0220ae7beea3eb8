using System.Collections.Immutable;

namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>A line of a script, and the lines inside where it opens a block.</summary>
internal sealed record Step(string Verb, string Rest, ImmutableArray<ImmutableArray<Step>> Branches)
{
    /// <summary>Does the block of this step begin with that message?</summary>
    public bool Takes(int branch, Message message, IReadOnlyDictionary<string, object?> given) =>
        Branches[branch] is [{ Verb: "C:" } first, ..] && Message.Parse(first.Rest, given).Matches(message);

    public override string ToString() => $"{Verb} {Rest}".TrimEnd();
}
