namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>A language, one main heading, one main part, headings in order, every id once.</summary>
internal sealed class StructureCheck() : ScriptedCheck("structure", "structure");
