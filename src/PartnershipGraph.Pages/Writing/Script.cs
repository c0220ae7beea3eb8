namespace PartnershipGraph.Pages.Writing;

/// <summary>A script other than the page's own, as far as it tells a language or a direction.</summary>
internal enum Script
{
    /// <summary>Latin, digits, and all that is not told apart here.</summary>
    Plain,

    /// <summary>Chinese characters, and kana where they stand among them.</summary>
    EastAsian,

    /// <summary>Korean.</summary>
    Hangul,

    /// <summary>Cyrillic.</summary>
    Cyrillic,

    /// <summary>Arabic, from right to left.</summary>
    Arabic,

    /// <summary>Hebrew, from right to left.</summary>
    Hebrew,
}
