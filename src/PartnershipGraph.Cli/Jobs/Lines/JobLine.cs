using PartnershipGraph.Cli.Jobs.Files;

namespace PartnershipGraph.Cli.Jobs.Lines;

/// <summary>A job whose command line has been found to be one.</summary>
internal sealed record JobLine
{
    public required JobEntry Entry { get; init; }

    public string Name => Entry.Name;

    /// <summary>The command line by its words, as written.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>What the program is called with: the words, with the address of the Neo4j where the command takes one.</summary>
    public required IReadOnlyList<string> Args { get; init; }

    /// <summary>The name of the command.</summary>
    public required string Command { get; init; }

    /// <summary>Whether it answers from the rows of a dataset.</summary>
    public required bool ReadsRows { get; init; }

    /// <summary>Whether the command itself writes its results back to a Neo4j.</summary>
    public required bool KeepsItself { get; init; }

    /// <summary>Whether nothing is to be written back.</summary>
    public required bool KeepsNothing { get; init; }

    /// <summary>The day that the command line asks about, as written; null where it asks about the present one, or about none.</summary>
    public string? AsOf { get; init; }

    /// <summary>Whether it asks a Neo4j in its own language: no digest of ours says what such an answer rests on.</summary>
    public required bool IsQuery { get; init; }
}
