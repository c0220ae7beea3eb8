using static System.FormattableString;

namespace PartnershipGraph.Analysis.Ties;

/// <summary>A file of ties is wrong: nothing is measured.</summary>
public sealed class InvalidTieFileException : Exception
{
    /// <summary>Names the place, the rule and the remedy.</summary>
    /// <param name="file">The file's name without its folder.</param>
    /// <param name="line">The physical line; 0 where the file itself is meant.</param>
    /// <param name="column">The column or attribute by name; empty where none is meant.</param>
    /// <param name="rule">The rule that is broken, in words joined by hyphens: <c>missing-weight</c>.</param>
    /// <param name="problem">What is wrong, without a full stop.</param>
    /// <param name="remedy">What to do about it: a sentence.</param>
    /// <param name="inner">What was thrown first, if anything was.</param>
    public InvalidTieFileException(string file, int line, string column, string rule, string problem, string remedy, Exception? inner = null)
        : base(Invariant($"{file}{(line == 0 ? "" : Invariant($":{line}"))}{(column.Length == 0 ? "" : $", column {column}")}: {problem} [{rule}]. {remedy}"), inner) =>
        (File, Line, Column, Rule, Remedy) = (file, line, column, rule, remedy);

    /// <summary>The file's name without its folder.</summary>
    public string File { get; }

    /// <summary>The physical line; 0 where the file itself is meant.</summary>
    public int Line { get; }

    /// <summary>The column or attribute; empty where none is meant.</summary>
    public string Column { get; }

    /// <summary>The rule that is broken.</summary>
    public string Rule { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }
}
