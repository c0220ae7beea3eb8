using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Domain.Titles;

/// <summary>Which words a title has.</summary>
public static class TitleWords
{
    /// <summary>The words of a reading, in the order of <see cref="TitleWord"/>.</summary>
    public static IReadOnlyList<TitleWord> Of(TitleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return [.. Enum.GetValues<TitleWord>().Where(word => Has(reading, word))];
    }

    /// <summary>The words of a row: of the label that decides (see <see cref="TitleNormaliser.ReadEither"/>).</summary>
    public static IReadOnlyList<TitleWord> Of(PartnershipEvent row) =>
        Of(TitleNormaliser.ReadEither(row.TitleOriginal, row.Title));

    /// <summary>
    /// The words of the title that stands. A layer (a community of shared future, a development partnership) is laid over a title and takes
    /// none away, so its words are added to those of the title below it, back to the last one that is no layer, as long as nothing closed the side.
    /// </summary>
    /// <returns>None where no title stands.</returns>
    public static IReadOnlyList<TitleWord> Standing(TitleHistory history)
    {
        var words = new SortedSet<TitleWord>();
        if (history.Standing is null)
        {
            return [];
        }

        for (var at = history.Spells.Count - 1; at >= 0; at--)
        {
            var opening = history.Spells[at].Opening;
            var reading = TitleNormaliser.ReadEither(opening.TitleOriginal, opening.Title);
            words.UnionWith(Of(reading));

            // A side that was closed in between began anew: what stood before was withdrawn.
            if (!reading.Layer || at == 0 || history.Spells[at - 1].Closing != opening)
            {
                break;
            }
        }

        return [.. words];
    }

    private static bool Has(TitleReading reading, TitleWord word) => word switch
    {
        TitleWord.Comprehensive => (reading.Scope & (TitleScope.Comprehensive | TitleScope.AllRound)) != TitleScope.None,
        TitleWord.Strategic => reading.Strategic,
        TitleWord.Coordination => reading.Verb == TitleVerb.Coordination,
        TitleWord.Cooperative => reading.Verb == TitleVerb.Cooperative,
        TitleWord.AllWeather => reading.Durability.HasFlag(TitleDurability.AllWeather),
        TitleWord.Permanent => reading.Durability.HasFlag(TitleDurability.Permanent),
        TitleWord.Enduring => reading.Durability.HasFlag(TitleDurability.LongTerm),
        TitleWord.Global => reading.Scope.HasFlag(TitleScope.Global),
        TitleWord.Extensive => reading.Scope.HasFlag(TitleScope.Extensive),
        TitleWord.Special => reading.Elevation.HasFlag(TitleElevation.Special),
        TitleWord.Privileged => reading.Elevation.HasFlag(TitleElevation.Privileged),
        TitleWord.Enhanced => reading.Elevation.HasFlag(TitleElevation.Enhanced),
        TitleWord.Allied => reading.Elevation.HasFlag(TitleElevation.Allied),
        _ => reading.SharedFuture,
    };
}
