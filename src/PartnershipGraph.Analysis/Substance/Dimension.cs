namespace PartnershipGraph.Analysis.Substance;

/// <summary>The four fields in which a partnership can have substance: those that a "comprehensive" title promises.</summary>
public enum Dimension
{
    /// <summary>Votes, visits, bodies that both belong to.</summary>
    Political,

    /// <summary>Trade.</summary>
    Economic,

    /// <summary>Arms, soldiers' visits, exercises.</summary>
    Security,

    /// <summary>Students, institutes, sister cities.</summary>
    Cultural,
}
