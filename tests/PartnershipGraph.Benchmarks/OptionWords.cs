using System.Globalization;

namespace PartnershipGraph.Benchmarks;

/// <summary>The words after a mode of this program, option by option.</summary>
/// <param name="words">The words.</param>
/// <param name="usage">How the mode is called, for those who called it otherwise; a sentence.</param>
internal sealed class OptionWords(IReadOnlyList<string> words, string usage)
{
    private int next;

    /// <summary>The option that was read last.</summary>
    public string Option { get; private set; } = "";

    /// <summary>Reads the next option; false after the last.</summary>
    public bool TryRead()
    {
        if (next == words.Count)
            return false;
        Option = words[next++];
        return true;
    }

    /// <summary>What to throw where the option is none.</summary>
    public ArgumentException Unknown() => Wrong($"{Option} is not known. {usage}");

    /// <summary>The option's value.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public string Value() => next < words.Count ? words[next++] : throw Wrong($"{Option} wants a value. {usage}");

    /// <summary>Its value as names, parted by commas.</summary>
    /// <exception cref="ArgumentException">One is none of those known.</exception>
    public string[] Names(IEnumerable<string> known)
    {
        var names = Value().Split(',');
        var unknown = names.Except(known, StringComparer.Ordinal).FirstOrDefault();
        return unknown is null ? names : throw Wrong($"{Option}: {unknown} is none of {string.Join(", ", known)}.");
    }

    /// <summary>Its value as a whole number from 1.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public int Whole() => Whole(Value());

    /// <summary>Its value as such numbers, parted by commas.</summary>
    /// <exception cref="ArgumentException">One is none.</exception>
    public int[] Wholes() => [.. Value().Split(',').Select(Whole)];

    /// <summary>Its value as a number above 0.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public double Positive()
    {
        var text = Value();
        return double.TryParse(text, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw Wrong($"{Option}: {text} is no number above 0.");
    }

    private int Whole(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= 1
        ? number
        : throw Wrong($"{Option}: {text} is no number from 1.");

    /// <summary>An error about the words, as who parses them declares it.</summary>
    private static ArgumentException Wrong(string words) => new(words, nameof(words));
}
