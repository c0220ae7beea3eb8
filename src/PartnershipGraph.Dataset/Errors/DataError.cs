namespace PartnershipGraph.Dataset.Errors;

/// <summary>One thing that is wrong with a data folder, named so that it can be found and mended.</summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Line">The physical line, the header being 1; 0 where the file itself is meant.</param>
/// <param name="Column">The column by name; empty where none is meant.</param>
/// <param name="Rule">The rule that is broken: one of <see cref="DataRule"/>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record DataError(string File, int Line, string Column, string Rule, string Message, string Remedy)
{
    /// <summary>The error in one line.</summary>
    public override string ToString()
    {
        var place = Line == 0 ? File : FormattableString.Invariant($"{File}:{Line}");
        return $"{place}{(Column.Length == 0 ? "" : $", column {Column}")}: {Message} [{Rule}]. {Remedy}";
    }
}
