using Barline.Analyzers.Rules;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Reach;

/// <summary>
/// What is done with <c>Strategy</c> besides placing orders: it goes on as an argument, into a field or out of a method, so that orders may be placed
/// elsewhere; or an indicator reads an account, which it does not have.
/// </summary>
internal sealed class StrategyUses : IUseClassifier
{
    /// <inheritdoc/>
    public Use? Classify(IOperation operation)
    {
        switch (operation)
        {
            case IPropertyReferenceOperation { Instance: IPropertyReferenceOperation strategy } account
                when OrderCommand.IsStrategyNamespace(strategy.Type) && IsOfIndicator(strategy.Property):
                return new Use(UseKind.Account, "Strategy." + account.Property.Name, operation.Syntax.GetLocation(), operation);
            case IPropertyReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IInvocationOperation
                or IInstanceReferenceOperation when OrderCommand.HasCommands(operation.Type) && !IsCalled(operation):
                return new Use(UseKind.Handover, "Strategy", operation.Syntax.GetLocation(), operation);
            default:
                return null;
        }
    }

    /// <summary>Whether it is the <c>Strategy</c> that an indicator has for the sake of a clear message only, and not one that it was given.</summary>
    private static bool IsOfIndicator(IPropertySymbol property) =>
        property.Name == GeneratedNames.Strategy
        && property.ContainingType.FindAttribute(KnownNames.IndicatorAttribute) is not null
        && property.ContainingType.FindAttribute(KnownNames.StrategyAttribute) is null
        && property.DeclaringSyntaxReferences is [{ SyntaxTree.FilePath: var path }] && path.EndsWith(".g.cs", StringComparison.Ordinal);

    private static bool IsCalled(IOperation value) => value.Parent switch
    {
        IInvocationOperation call => call.Instance == value,
        IMemberReferenceOperation member => member.Instance == value,
        IConditionalAccessOperation access => access.Operation == value,

        // What is assigned gets a value, and gives none.
        IAssignmentOperation assignment => assignment.Target == value,
        _ => false,
    };
}
