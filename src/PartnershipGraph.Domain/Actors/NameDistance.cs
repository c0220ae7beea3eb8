namespace PartnershipGraph.Domain.Actors;

/// <summary>How far apart two names or words are, for "did you mean".</summary>
public static class NameDistance
{
    /// <summary>
    /// 0 (the same) to 1 (nothing in common). Edit distance (Levenshtein) as a share of the longer name; a name that the other begins with, or that stands in it
    /// as a word, is nearer than any mere resemblance.
    /// </summary>
    public static double Between(string query, string name)
    {
        if (query.Length == 0 || name.Length == 0)
        {
            return 1;
        }

        var share = (double)Levenshtein(query, name) / Math.Max(query.Length, name.Length);
        return name.StartsWith(query, StringComparison.Ordinal) || HasWord(name, query) ? share * 0.25 : share;
    }

    private static bool HasWord(string name, string word) =>
        name.Split([' ', ',', '-', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Contains(word, StringComparer.Ordinal);

    private static int Levenshtein(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
