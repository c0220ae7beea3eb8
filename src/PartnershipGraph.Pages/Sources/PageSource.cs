namespace PartnershipGraph.Pages.Sources;

/// <summary>A source of rows.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Title">Its title in its own language.</param>
/// <param name="Address">Its address; empty where there is none. Only http and https become links.</param>
/// <param name="Rows">How many rows rest on it.</param>
public sealed record PageSource(int Number, string Title, string Address, int Rows);
