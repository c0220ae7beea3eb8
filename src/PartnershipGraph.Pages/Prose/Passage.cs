namespace PartnershipGraph.Pages.Prose;

/// <summary>A piece of running text.</summary>
public abstract record Passage
{
    private protected Passage()
    {
    }
}
