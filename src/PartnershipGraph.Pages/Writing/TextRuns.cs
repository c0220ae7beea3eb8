using System.Text;

namespace PartnershipGraph.Pages.Writing;

/// <summary>Splits a text into stretches of one script.</summary>
internal static class TextRuns
{
    /// <summary>The stretches, in order; together they are the text. Blanks and marks go with a script that stands on both sides of them.</summary>
    public static IReadOnlyList<TextRun> Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.Length == 0 ? [] : [new TextRun(text, null, IsRightToLeft: false)];
        }

        var scripts = ScriptsOf(text, out var hasKana);
        var runs = new List<TextRun>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || scripts[i] != scripts[start])
            {
                var script = scripts[start];
                runs.Add(new TextRun(text[start..i], Scripts.LanguageOf(script, hasKana), script is Script.Arabic or Script.Hebrew));
                start = i;
            }
        }

        return runs;
    }

    /// <summary>The script of every UTF-16 unit.</summary>
    private static Script[] ScriptsOf(string text, out bool hasKana)
    {
        hasKana = false;
        var scripts = new Script[text.Length];
        var (place, open, before) = (0, 0, Script.Plain);
        foreach (var rune in text.EnumerateRunes())
        {
            var length = rune.Utf16SequenceLength;
            hasKana |= Scripts.IsKana(rune);
            if (Scripts.Of(rune) is { } script)
            {
                Array.Fill(scripts, script == before ? script : Script.Plain, open, place - open);
                Array.Fill(scripts, script, place, length);
                (open, before) = (place + length, script);
            }

            place += length;
        }

        return scripts;
    }
}
