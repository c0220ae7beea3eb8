using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Formats;

/// <summary>The file being read, by the name that messages give it.</summary>
/// <param name="Name">Its name without its folder.</param>
internal sealed record TieFile(string Name)
{
    /// <summary>The error of a line; 0 where the file itself is meant.</summary>
    public InvalidTieFileException Fault(int line, string rule, string problem, string remedy) => Fault(line, "", rule, problem, remedy);

    /// <summary>The error of a column or attribute on a line.</summary>
    public InvalidTieFileException Fault(int line, string column, string rule, string problem, string remedy) =>
        new(Name, line, column, rule, problem, remedy);
}
