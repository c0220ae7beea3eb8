namespace PartnershipGraph.Domain.Titles;

/// <summary>The age a title claims. It never moves a rank.</summary>
[Flags]
public enum TitleEra
{
    /// <summary>No era.</summary>
    None = 0,

    /// <summary>新时代, (for a) new era.</summary>
    NewEra = 1,

    /// <summary>21世纪, 21st century.</summary>
    Century = 2,

    /// <summary>新型, new-type, new.</summary>
    NewType = 4,
}
