using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Cli.Brief;

/// <summary>
/// What the words of a title promise, in plain language. The readings of "comprehensive" and "strategic" follow the gloss that
/// Premier Wen Jiabao gave in Brussels in May 2004.
/// </summary>
internal static class TitlePromise
{
    public static string Of(string title, string titleOriginal)
    {
        var reading = TitleNormaliser.ReadEither(titleOriginal, title);
        var promises = new List<string>();
        Add((reading.Scope & (TitleScope.Comprehensive | TitleScope.AllRound)) != TitleScope.None, "ties in every field: political, economic, cultural, security");
        Add((reading.Scope & TitleScope.Global) != TitleScope.None, "cooperation beyond the two");
        Add(reading.Strategic, "long-term and above differences of system");
        Add(reading.Verb == TitleVerb.Coordination, "joint positions on world affairs");
        Add(reading.Verb == TitleVerb.Cooperative, "joint work in practice");
        Add(reading.Durability != TitleDurability.None, "lasting, whatever happens");
        Add(reading.Head == TitleHead.Community, "a shared future");
        return promises.Count == 0 ? "a tie, no more" : string.Join("; ", promises);

        void Add(bool holds, string promise)
        {
            if (holds)
            {
                promises.Add(promise);
            }
        }
    }
}
