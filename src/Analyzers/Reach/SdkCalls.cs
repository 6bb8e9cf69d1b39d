using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Reach;

/// <summary>Calls of the SDK that are bound to a phase of a run: inputs, imports and orders; also where a method is only named, to be called later.</summary>
internal sealed class SdkCalls(SdkSymbols sdk) : IUseClassifier
{
    /// <inheritdoc/>
    public Use? Classify(IOperation operation) => operation switch
    {
        IInvocationOperation call => Classify(call.TargetMethod, call),
        IMethodReferenceOperation reference => Classify(reference.Method, reference),
        _ => null,
    };

    private Use? Classify(IMethodSymbol method, IOperation operation)
    {
        if (sdk.DeclaresInput(method))
        {
            return new Use(UseKind.Input, "Input." + method.Name, Place(operation), operation);
        }

        if (sdk.PlacesOrders(method))
        {
            return new Use(UseKind.Order, "Strategy." + method.Name, Place(operation), operation);
        }

        return sdk.IsImport(method) ? new Use(UseKind.Import, method.Name, Place(operation), operation) : null;
    }

    private static Location Place(IOperation operation) =>
        (operation.Syntax is InvocationExpressionSyntax invocation ? invocation.Expression : operation.Syntax).GetLocation();
}
