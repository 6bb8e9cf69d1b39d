using Barline.Analyzers.Rules;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Reach;

/// <summary>Where series are defined and kept, where numbers are kept that definitions may be made with, and where the run itself is used.</summary>
internal sealed class SeriesUses(SdkSymbols sdk) : IUseClassifier
{
    /// <inheritdoc/>
    public Use? Classify(IOperation operation) => operation switch
    {
        IInvocationOperation call when call.TargetMethod.DefinesSeries() => call.Arguments.Any(IsScalar) ? Make(UseKind.Definition, call) : null,
        IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } call => call.Arguments.Any(IsScalar) ? Make(UseKind.NumberPassed, call) : null,
        IInvocationOperation call => IsAddedToMember(call) ? Make(UseKind.SeriesKept, call.Instance!, call) : null,
        IConversionOperation conversion => Classify(conversion),
        IBinaryOperation { OperatorMethod: not null } binary when binary.LeftOperand.Type.IsSdkType(KnownNames.Var) => Make(UseKind.RunMember, binary.LeftOperand),
        IBinaryOperation { OperatorMethod: not null } binary when binary.RightOperand.Type.IsSdkType(KnownNames.Var) => Make(UseKind.RunMember, binary.RightOperand),
        IPropertyReferenceOperation property => Classify(property),
        IDeconstructionAssignmentOperation { Target: ITupleOperation tuple } assignment => tuple.Elements
            .Select(element => ClassifyTarget(element, assignment))
            .FirstOrDefault(static use => use is { Kind: UseKind.SeriesKept }),
        IAssignmentOperation assignment => ClassifyTarget(assignment.Target, assignment),
        IIncrementOrDecrementOperation step => ClassifyTarget(step.Target, step),
        _ => null,
    };

    private static Use? Classify(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is not { ContainingType: { } type } method)
        {
            return null;
        }

        if (type.IsSource() || type.IsSdkType(KnownNames.Var))
        {
            return Make(UseKind.RunMember, conversion);
        }

        return type.IsSdkType(KnownNames.SeriesExpression) && method.ReturnType.IsSdkType(KnownNames.Series) ? Make(UseKind.Definition, conversion) : null;
    }

    private Use? Classify(IPropertyReferenceOperation reference)
    {
        IPropertySymbol property = reference.Property;
        if (property.IsIndexer)
        {
            ITypeSymbol container = property.ContainingType;
            return container.IsSdkType(KnownNames.SeriesExpression) ? Make(UseKind.Definition, reference)
                : container.IsSdkType(KnownNames.Var) || container.IsSource() ? Make(UseKind.RunMember, reference)
                : null;
        }

        bool isOfRun = property is { Name: "Value", ContainingType: { } type } && type.IsSdkType(KnownNames.Var)
            || (reference.Instance is IInstanceReferenceOperation && IsGenerated(property) && IsOfRun(property.Type) && sdk.IsScript(property.ContainingType));
        return isOfRun ? Make(UseKind.RunMember, reference) : null;
    }

    /// <summary>Inputs are told by a rule of their own, wherever they are declared.</summary>
    private static bool IsOfRun(ITypeSymbol type) =>
        type.IsSdkType(KnownNames.Series) || type.IsSdkType("TaNamespace") || type.IsSdkType("ChartNamespace") || type.IsSdkType("StrategyNamespace")
        || type.IsSdkType("Instrument") || (type is INamedTypeSymbol named && named.FindAttribute(KnownNames.ScriptNamespaceAttribute) is not null);

    private bool IsGenerated(IPropertySymbol property) =>
        sdk.IsGeneratedMember(property) || (property.DeclaringSyntaxReferences.IsEmpty && property is { SetMethod: null, DeclaredAccessibility: Accessibility.Protected });

    private static Use? ClassifyTarget(IOperation target, IOperation operation)
    {
        if (target is not IMemberReferenceOperation { Member: { IsStatic: false, Kind: SymbolKind.Field or SymbolKind.Property }, Instance: IInstanceReferenceOperation, Type: { } type })
        {
            return null;
        }

        if (type.IsSdkType(KnownNames.Series))
        {
            return operation is ISimpleAssignmentOperation or IDeconstructionAssignmentOperation ? Make(UseKind.SeriesKept, target, operation) : null;
        }

        return IsNumber(type) ? Make(UseKind.NumberKept, target, operation) : null;
    }

    private static bool IsAddedToMember(IInvocationOperation call) =>
        call is { Instance: IMemberReferenceOperation { Instance: IInstanceReferenceOperation }, TargetMethod.Name: "Add" or "Enqueue" or "Push" or "Insert" or "AddLast" or "AddFirst" }
        && call.Arguments.Any(static argument => argument.Parameter?.Type.IsSdkType(KnownNames.Series) == true);

    private static bool IsScalar(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.Explicit, Value: { ConstantValue.HasValue: false, Type: { } type } } && IsNumber(type);

    private static bool IsNumber(ITypeSymbol type) => type.SpecialType
        is SpecialType.System_Double or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Single or SpecialType.System_Decimal;

    private static Use Make(UseKind kind, IOperation operation) => Make(kind, operation, operation);

    /// <summary>Most of these uses are right, so the text of one is not made before it is told.</summary>
    private static Use Make(UseKind kind, IOperation place, IOperation operation) => new(
        kind, place is IMemberReferenceOperation { Member.Name: var name } ? name : "", place.Syntax.GetLocation(), operation);
}
