namespace Barline.Analyzers.Flow;

/// <summary>What happens to a variable.</summary>
internal enum FlowEventKind
{
    /// <summary>It gets another object.</summary>
    Assigned,

    /// <summary>The object in it is given to the method that is looked for.</summary>
    Passed,

    /// <summary>An output of the object in it is read.</summary>
    Read,

    /// <summary>Other code of the same class runs, which may assign fields.</summary>
    OwnCall,
}
