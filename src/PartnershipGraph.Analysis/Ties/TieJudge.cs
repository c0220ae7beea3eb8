namespace PartnershipGraph.Analysis.Ties;

/// <summary>Judges the rows of a file one by one: weights in range, no tie for strength 0, loops; and gives them their direction.</summary>
internal sealed class TieJudge(TieTable table, TieOptions options, bool isDirected)
{
    // The reciprocal of a smaller number is beyond a double.
    private const double smallest = 2.2250738585072014e-308;

    /// <summary>Rows of strength 0, which are no ties.</summary>
    public int Zeros { get; private set; }

    /// <summary>Rows from a vertex to itself that were left out.</summary>
    public int Loops { get; private set; }

    /// <summary>Ties without direction that became an arc each way.</summary>
    public int Doubled { get; private set; }

    /// <summary>The ties in the file's order; in a directed network one without direction comes twice.</summary>
    /// <exception cref="InvalidTieFileException">A weight is none, or a loop is refused.</exception>
    public IEnumerable<JudgedTie> Ties(CancellationToken cancellationToken)
    {
        foreach (var row in table.Ties)
        {
            if ((row.Line & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            CheckWeight(row);
            if (row.Weight == 0)
            {
                Zeros++;
                continue;
            }

            if (row.Source == row.Target)
            {
                Loop(row);
                continue;
            }

            yield return new JudgedTie(row.Source, row.Target, row.Weight, row.Line);
            if (isDirected && row.Direction == TieDirection.BothWays)
            {
                Doubled++;
                yield return new JudgedTie(row.Target, row.Source, row.Weight, row.Line);
            }
        }
    }

    private void CheckWeight(TieRow row)
    {
        var magnitude = Math.Abs(row.Weight);
        if (row.Weight < 0 && !options.Signed)
        {
            throw Refused(
                row, "negative-weight", Text($"the weight {row.Weight} is negative"),
                "Only the signed measures (frustration, balance) read negative weights; take them alone, or mend the weight.");
        }

        if (row.Weight == 0 && options.Weights == WeightMeaning.Distance)
        {
            throw Refused(row, "zero-distance", "a distance of 0 has no strength", "Write a distance above 0, or leave the row out if there is no tie.");
        }

        if (magnitude > 0 && (magnitude < smallest || (options.Weights == WeightMeaning.Distance && magnitude > 1 / smallest)))
        {
            throw Refused(row, "weight-out-of-range", Text($"the weight {row.Weight} is so small or large that 1/weight has no double"), "Write the weights in another unit.");
        }
    }

    private void Loop(TieRow row)
    {
        if (options.RefuseLoops)
        {
            throw new InvalidTieFileException(
                table.File, row.Line, "", "loop", $"'{table.Vertices[row.Source]}' is tied to itself", "Delete the row, or leave out --loops error to have loops dropped.");
        }

        Loops++;
    }

    private InvalidTieFileException Refused(TieRow row, string rule, string problem, string remedy) =>
        new(table.File, row.Line, table.WeightColumn, rule, problem, remedy);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
