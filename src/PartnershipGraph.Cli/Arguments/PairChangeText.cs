using System.Globalization;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Simulation;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>Reads <c>A-B=RANK</c> and <c>A-B=none</c>. Names may hold hyphens: the pair is divided where both halves are actors.</summary>
internal static class PairChangeText
{
    /// <exception cref="UsageException">The text is none of the two forms, or an actor is not found.</exception>
    public static PairChange Read(Question asked, string text)
    {
        var divider = text.LastIndexOf('=');
        if (divider < 0 || !text[..divider].Contains('-', StringComparison.Ordinal))
        {
            throw new UsageException($"--set {text}: write A-B=RANK or A-B=none, as in VNM-CHN=1");
        }

        var rank = RankOf(text, text[(divider + 1)..].Trim());
        var (a, b) = PairOf(asked, text, text[..divider]);
        return new PairChange(a.Id, b.Id, rank);
    }

    private static Rank? RankOf(string text, string rank)
    {
        if (rank.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return int.TryParse(rank, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0
            ? new Rank(value)
            : throw new UsageException($"--set {text}: a rank is a whole number, 1 at the top; none takes the title away");
    }

    private static (Actor A, Actor B) PairOf(Question asked, string text, string pair)
    {
        var divisions = Enumerable.Range(0, pair.Length).Where(i => pair[i] == '-').Select(i => (A: pair[..i], B: pair[(i + 1)..])).ToList();
        var known = divisions.FindAll(d => IsKnown(d.A) && IsKnown(d.B));
        if (known.Count > 1)
        {
            var readings = string.Join(", or as ", known.Select(d => $"{d.A} and {d.B}"));
            throw new UsageException($"--set {text} can be read as {readings}: write other names of them");
        }

        // Of a pair in which a name is mistyped, the division that leaves the other name whole tells the mistake.
        var (a, b) = known.Concat(divisions.Where(d => IsKnown(d.A) || IsKnown(d.B))).Concat(divisions).First();
        return (asked.Actor(a), asked.Actor(b));

        bool IsKnown(string name) => asked.Records.Actors.Find(name).Actors.Count > 0;
    }
}
