using System.Collections.Frozen;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Themes;

/// <summary>Which colour a paint has. Every theme has every paint; the contrasts that paints promise are tested.</summary>
public sealed class Theme
{
    private readonly FrozenDictionary<string, string> colours;

    private Theme(string name, IEnumerable<KeyValuePair<string, string>> colours)
    {
        Name = name;
        this.colours = colours.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>For a bright screen.</summary>
    public static Theme Light { get; } = new("light", Palettes.Light);

    /// <summary>For a dark screen: the lightest step is the top one.</summary>
    public static Theme Dark { get; } = new("dark", Palettes.Dark);

    /// <summary>For white paper, black ink and copiers.</summary>
    public static Theme Print { get; } = new("print", Palettes.Print);

    /// <summary>Every theme.</summary>
    public static IReadOnlyList<Theme> All { get; } = [Light, Dark, Print];

    /// <summary>Its name on the command line.</summary>
    public string Name { get; }

    /// <summary>The names of all paints that have a colour, in order.</summary>
    public IEnumerable<string> Tokens => colours.Keys.Order(StringComparer.Ordinal);

    /// <summary>The colour, as <c>#rrggbb</c>.</summary>
    /// <exception cref="KeyNotFoundException">The paint has no colour of its own: <see cref="Paint.None"/> and <see cref="Paint.Unknown"/>.</exception>
    public string this[Paint paint] => colours[paint.Token];

    /// <summary>The theme of a name; null where there is none.</summary>
    public static Theme? Find(string name) => All.FirstOrDefault(t => t.Name == name);
}
