using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Analysis.Crises;

/// <summary>The votes there are, and the one that a person means.</summary>
public static class RollCalls
{
    /// <summary>What resolutions of the General Assembly begin with, and what need not be typed.</summary>
    private const string assembly = "A/RES/";

    private const int suggestions = 3;

    /// <summary>So many votes are listed where one is unknown.</summary>
    private const int listed = 12;

    /// <summary>The votes, by date, then name. A vote whose rows differ in their date is of the earliest.</summary>
    /// <param name="told">The rows that may be told.</param>
    public static IReadOnlyList<RollCall> Of(IEnumerable<VoteCast> told)
    {
        var rows = told.ToList();
        var voters = rows.Select(v => v.Voter).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return
        [
            .. rows.GroupBy(v => v.Vote, StringComparer.Ordinal)
                .Select(g => One(g.Key, [.. g.OrderBy(v => v.Voter, StringComparer.Ordinal)], voters))
                .OrderBy(c => c.Date).ThenBy(c => c.Vote, StringComparer.Ordinal),
        ];
    }

    /// <summary>The vote that a text means, with or without its <c>A/RES/</c>, in any case of letters.</summary>
    /// <exception cref="UsageException">It means none, or several; the message lists the nearest and where all of them are.</exception>
    public static RollCall Find(IReadOnlyList<RollCall> calls, string text)
    {
        var exact = calls.FirstOrDefault(c => string.Equals(c.Vote, text.Trim(), StringComparison.Ordinal));
        if (exact is not null)
        {
            return exact;
        }

        var key = Key(text);
        var found = calls.Where(c => Key(c.Vote) == key).ToList();
        return found.Count switch
        {
            1 => found[0],
            > 1 => throw new UsageException($"'{text}' means {string.Join(" and ", found.Select(c => c.Vote))}: write it as it stands there"),
            _ => throw new UsageException(Unknown(calls, text, key)),
        };
    }

    private static RollCall One(string vote, IReadOnlyList<VoteCast> cast, IEnumerable<string> voters)
    {
        var here = cast.Select(c => c.Voter).ToHashSet(StringComparer.Ordinal);
        return new RollCall(vote, cast.Min(c => c.Date.FirstDay), cast, [.. voters.Where(v => !here.Contains(v))]);
    }

    private static string Key(string text)
    {
        var upper = text.Trim().ToUpperInvariant();
        return upper.StartsWith(assembly, StringComparison.Ordinal) ? upper[assembly.Length..] : upper;
    }

    private static string Unknown(IReadOnlyList<RollCall> calls, string text, string key)
    {
        if (calls.Count == 0)
        {
            return $"no vote is called '{text}': there is no vote on record by that day, at that confidence";
        }

        var near = calls.OrderBy(c => NameDistance.Between(key, Key(c.Vote))).ThenByDescending(c => c.Date).ThenBy(c => c.Vote, StringComparer.Ordinal)
            .Take(suggestions).Select(c => c.Vote);
        var all = calls.Count <= listed ? $"on record are {string.Join(", ", calls.Select(c => c.Vote))}" : "pgraph crisis --list lists every vote";
        return $"no vote on record by that day is called '{text}'; did you mean {string.Join(", ", near)}? {all}";
    }
}
