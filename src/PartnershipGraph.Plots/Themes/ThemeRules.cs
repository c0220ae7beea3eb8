using System.Text;

namespace PartnershipGraph.Plots.Themes;

/// <summary>The themes as rules of a style sheet, for pages whose pictures name paints by class: <c>f-ink</c> fills, <c>s-ink</c> strokes.</summary>
public static class ThemeRules
{
    /// <summary>Custom properties <c>--ink: #16191d;</c>, one for each paint, to stand in a rule.</summary>
    public static string Properties(Theme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        return string.Concat(theme.Tokens.Select(t => $"--{t}:{theme[new Scenes.Paint(t)]};"));
    }

    /// <summary>The rules that give the classes of pictures their colours by the custom properties.</summary>
    public static string Classes()
    {
        var css = new StringBuilder();
        foreach (var token in Theme.Light.Tokens)
        {
            css.Append(".f-").Append(token).Append("{fill:var(--").Append(token).Append(")}\n.s-").Append(token).Append("{stroke:var(--").Append(token).Append(")}\n");
        }

        return css.ToString();
    }
}
