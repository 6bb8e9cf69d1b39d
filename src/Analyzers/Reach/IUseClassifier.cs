using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Reach;

/// <summary>Knows some kinds of use. It is asked for each operation of each body, so it looks at <see cref="IOperation.Kind"/> first.</summary>
internal interface IUseClassifier
{
    /// <summary>The use that the operation is; null where it is none of this classifier's.</summary>
    Use? Classify(IOperation operation);
}
