namespace Barline.Analyzers.Reach;

/// <summary>How a body comes to run what it does not contain.</summary>
internal enum CallKind
{
    /// <summary>By its name, or by the delegate that a member holds.</summary>
    Direct,

    /// <summary>By the value of a <see cref="System.Lazy{T}"/>, which runs its function once.</summary>
    Lazy,

    /// <summary>By going through a query, which runs its functions each time.</summary>
    Query,
}
