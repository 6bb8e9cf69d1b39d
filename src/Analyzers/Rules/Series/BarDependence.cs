using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Whether a number takes a new value on bar after bar; one of a few values, such as either of two lengths, does not.</summary>
/// <param name="kept">What the script's numbers are given on bars.</param>
/// <param name="isOutput">Whether it is asked for an output that is a series: a series' value taken there freezes, which is another finding.</param>
internal sealed class BarDependence(KeptNumbers kept, bool isOutput)
{
    /// <summary>Calls and copies that are followed before a number is taken for one that stays.</summary>
    private const int DepthLimit = 20;

    private readonly HashSet<ISymbol> pending = new(SymbolEqualityComparer.Default);
    private int depth;
    private int keptDepth;

    private bool IsCounted => !isOutput || keptDepth > 0;

    public bool Changes(IOperation operation)
    {
        if (depth >= DepthLimit || operation.ConstantValue.HasValue || IsOfFewValues(operation.Type))
        {
            return false;
        }

        depth++;
        bool changes = Look(operation);
        depth--;
        return changes;
    }

    private bool Look(IOperation operation)
    {
        if (operation.Type.IsSeries())
        {
            return IsCounted && OfSeries(operation);
        }

        return operation switch
        {
            IConversionOperation conversion => (IsCounted && conversion.Operand.Type.IsSource()) || Changes(conversion.Operand),
            IUnaryOperation unary => Changes(unary.Operand),
            IBinaryOperation binary => OfBinary(binary),
            IConditionalOperation { WhenFalse: { } whenFalse } conditional => Changes(conditional.WhenTrue) || Changes(whenFalse),
            ICoalesceOperation coalesce => Changes(coalesce.Value) || Changes(coalesce.WhenNull),
            ISwitchExpressionOperation choice => choice.Arms.Any(arm => Changes(arm.Value)),
            ILocalReferenceOperation reference => OfLocal(reference),
            IFieldReferenceOperation { Field.IsStatic: false } reference => OfKept(reference.Field),
            IPropertyReferenceOperation reference => OfProperty(reference),
            IInvocationOperation call => OfCall(call),
            _ => false,
        };
    }

    /// <summary>What an expression of series gives on a bar: another number on each, unless it is a remainder.</summary>
    private bool OfSeries(IOperation series) => series switch
    {
        IConversionOperation conversion => OfSeries(conversion.Operand),
        IUnaryOperation unary => OfSeries(unary.Operand),
        IBinaryOperation binary => OfBinary(binary),
        _ => true,
    };

    private bool OfBinary(IBinaryOperation binary)
    {
        if (binary.OperatorKind == BinaryOperatorKind.Remainder && !Changes(binary.RightOperand) && IsWhole(binary.Type))
        {
            return false;
        }

        // A number that is computed from what it was changes each time.
        return Changes(binary.LeftOperand) || Changes(binary.RightOperand) || IsPending(binary.LeftOperand) || IsPending(binary.RightOperand);
    }

    private bool IsPending(IOperation operand) =>
        operand.WithoutConversions() is IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: { } member } && pending.Contains(member);

    private bool OfLocal(ILocalReferenceOperation reference)
    {
        if (!pending.Add(reference.Local))
        {
            return false;
        }

        LocalWrites writes = LocalWrites.Of(reference.Local, reference);
        bool changes = writes.Values.Any(Changes)
            || writes.Steps.Any(step => step.Step is { } operand && Changes(operand))
            || IsCounterUpToChanging(reference);
        pending.Remove(reference.Local);
        return changes;
    }

    /// <summary>Whether the variable counts the rounds of a loop of which each bar makes another number.</summary>
    private bool IsCounterUpToChanging(ILocalReferenceOperation reference)
    {
        for (IOperation? current = reference.Parent; current is not null; current = current.Parent)
        {
            if (current is IForLoopOperation loop && loop.Locals.Contains(reference.Local, SymbolEqualityComparer.Default))
            {
                return loop.Condition?.WithoutConversions() is IBinaryOperation condition && (Changes(condition.LeftOperand) || Changes(condition.RightOperand));
            }
        }

        return false;
    }

    private bool OfKept(ISymbol member)
    {
        if (!pending.Add(member))
        {
            return false;
        }

        keptDepth++;
        bool changes = kept.Of(member).Any(given => given switch
        {
            ISimpleAssignmentOperation assignment => Changes(assignment.Value),
            ICompoundAssignmentOperation or IIncrementOrDecrementOperation => true,
            _ => false,
        });
        keptDepth--;
        pending.Remove(member);
        return changes;
    }

    private bool OfProperty(IPropertyReferenceOperation reference)
    {
        IPropertySymbol property = reference.Property;
        if (property.ContainingType.IsSdkType(KnownNames.Bar) || (IsCounted && reference.IsSeriesValue()))
        {
            return true;
        }

        if (property.ContainingType.IsSdkType("StrategyNamespace"))
        {
            return property.Name != "InitialCapital";
        }

        if (property.ContainingType.SpecialType == SpecialType.System_DateTime
            && property.Name is nameof(DateTime.Hour) or nameof(DateTime.Minute) or nameof(DateTime.Second) or nameof(DateTime.Day) or nameof(DateTime.Month))
        {
            return false;
        }

        if (reference.Instance is not IInstanceReferenceOperation)
        {
            return reference.Instance is { Type: { } type } instance && !type.IsSeries() && ChangesAsWhole(instance);
        }

        return OfKept(property) || OfBody(property, property.GetMethod);
    }

    /// <summary>Whether what a property is read from is another on each bar: a bar, its time, the list of trades.</summary>
    private bool ChangesAsWhole(IOperation instance) => instance switch
    {
        { Type: { } type } when type.IsSdkType(KnownNames.Bar) || type.IsSdkType("OpenTrade") || type.IsSdkType("Trade") => true,
        IPropertyReferenceOperation => Look(instance),
        IConversionOperation => instance.IsSeriesValue(),
        _ => false,
    };

    private bool OfCall(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.ContainingType is { Name: nameof(Math) or "Double" or "Int32" or nameof(Convert), ContainingNamespace.Name: nameof(System) })
        {
            return !IsBounded(call) && call.Arguments.Any(argument => Changes(argument.Value));
        }

        if (method.ContainingType.IsSdkType("Na"))
        {
            return call.Arguments.Any(argument => Changes(argument.Value));
        }

        return call.Instance is null or IInstanceReferenceOperation && OfBody(method, method);
    }

    /// <summary>Whether a whole number stays below or between bounds that do not change, and so has few values.</summary>
    private bool IsBounded(IInvocationOperation call) => IsWhole(call.Type) && call.TargetMethod.Name switch
    {
        nameof(Math.Sign) => true,
        nameof(Math.Min) => call.Arguments.Any(argument => !Changes(argument.Value)),
        "Clamp" => call.Arguments.Count(argument => !Changes(argument.Value)) >= 2,
        _ => false,
    };

    /// <summary>What a property or method of the user's own gives, where its body is one expression.</summary>
    private bool OfBody(ISymbol member, IMethodSymbol? method)
    {
        if (method is null || !pending.Add(member))
        {
            return false;
        }

        bool changes = kept.BodyOf(method) is { } body && Changes(body);
        pending.Remove(member);
        return changes;
    }

    private static bool IsWhole(ITypeSymbol? type) => (SeriesTypes.ElementOf(type) ?? type)?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;

    private static bool IsOfFewValues(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Boolean or SpecialType.System_String } or { TypeKind: TypeKind.Enum };
}
