using PartnershipGraph.Analysis.Prestige;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Prestige;

/// <summary>What prestige means, and which titles do not count for it.</summary>
internal static class PrestigeWords
{
    public const string Meaning =
        "A title counts for more the fewer of its sponsor's partners stand so high (bits), and the more central its sponsor is: PageRank on ties from sponsor to partner, so who receives high titles of central sponsors is central.";

    public static IEnumerable<string> LeftOut(IEnumerable<PrestigeTitle> titles)
    {
        var without = titles.Where(t => t.Contribution.Value is null).ToList();
        var (outside, elsewhere) = (without.Count(t => t.Exclusivity.Value is not null), without.Count(t => t.Exclusivity.Value is null));
        if (outside > 0)
        {
            yield return $"{Count.Of(outside, "title does", "titles do")} not count, as the sponsor is not in the network (an organisation): --actors all counts every kind.";
        }

        if (elsewhere > 0)
        {
            yield return $"{Count.Of(elsewhere, "title stands", "titles stand")} on another ladder than most of the sponsor's and {(elsewhere == 1 ? "does" : "do")} not count.";
        }
    }
}
