using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Reach;

/// <summary>What makes two runs over the same bars differ.</summary>
internal sealed class Nondeterminism : IUseClassifier
{
    /// <inheritdoc/>
    public Use? Classify(IOperation operation) => null;
}
