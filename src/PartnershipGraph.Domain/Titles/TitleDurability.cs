namespace PartnershipGraph.Domain.Titles;

/// <summary>How long or how firmly a title says the tie holds.</summary>
[Flags]
public enum TitleDurability
{
    /// <summary>No word of duration.</summary>
    None = 0,

    /// <summary>长期, 长期稳定, long-term, stable, enduring: lifts no title.</summary>
    LongTerm = 1,

    /// <summary>全天候, all-weather.</summary>
    AllWeather = 2,

    /// <summary>永久, permanent.</summary>
    Permanent = 4,
}
