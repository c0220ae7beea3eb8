using Microsoft.Playwright;

namespace PartnershipGraph.Browser.Tests.Browsing;

/// <summary>How a page is looked at.</summary>
internal sealed record PageView
{
    public static PageView Light { get; } = new();

    public static PageView Dark { get; } = new() { Scheme = ColorScheme.Dark };

    public static PageView Print { get; } = new() { Media = Media.Print };

    public static PageView WithoutScripts { get; } = new() { Scripts = false };

    public Media Media { get; init; } = Media.Screen;

    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    public ForcedColors Forced { get; init; } = ForcedColors.None;

    public Contrast Contrast { get; init; } = Contrast.NoPreference;

    public ReducedMotion Motion { get; init; } = ReducedMotion.NoPreference;

    public int Width { get; init; } = 1280;

    public int Height { get; init; } = 900;

    public bool Scripts { get; init; } = true;
}
