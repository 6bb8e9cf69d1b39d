using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>What values the index of a series may have, as far as its own body and the declarations of inputs tell.</summary>
/// <param name="site">The index.</param>
/// <param name="first">Where it is given, the values that the index has when the place is come by for the first time, inputs having their defaults.</param>
internal sealed class IndexRanges(IOperation site, FirstPass? first, CancellationToken token)
{
    private readonly HashSet<ILocalSymbol> pending = new(SymbolEqualityComparer.Default);

    public ValueRange Of(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: { } constant })
        {
            return constant is int or long or short or sbyte or byte or ushort ? ValueRange.Of(Convert.ToDouble(constant, null)) : ValueRange.Unknown;
        }

        return operation switch
        {
            IConversionOperation conversion when IsWhole(conversion.Type) && IsWhole(conversion.Operand.Type) => Of(conversion.Operand),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } unary when IsWhole(unary.Operand.Type) => -Of(unary.Operand),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Plus } unary when IsWhole(unary.Operand.Type) => Of(unary.Operand),
            IBinaryOperation binary when IsWhole(binary.LeftOperand.Type) && IsWhole(binary.RightOperand.Type) => OfBinary(binary),
            IConditionalOperation { WhenFalse: { } whenFalse } conditional => Of(conditional.WhenTrue).Or(Of(whenFalse)),
            IInvocationOperation call => OfMath(call),
            ILocalReferenceOperation reference => OfLocal(reference.Local),
            IPropertyReferenceOperation property => OfProperty(property),
            _ => ValueRange.Unknown,
        };
    }

    /// <summary>Whether a loop's condition may hold, as far as is known.</summary>
    public bool MayHold(IOperation condition)
    {
        if (condition.WithoutConversions() is not IBinaryOperation binary || !IsWhole(binary.LeftOperand.Type) || !IsWhole(binary.RightOperand.Type))
        {
            return true;
        }

        ValueRange left = Of(binary.LeftOperand);
        ValueRange right = Of(binary.RightOperand);
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.LessThan => left.Least < right.Most,
            BinaryOperatorKind.LessThanOrEqual => left.Least <= right.Most,
            BinaryOperatorKind.GreaterThan => left.Most > right.Least,
            BinaryOperatorKind.GreaterThanOrEqual => left.Most >= right.Least,
            _ => true,
        };
    }

    private ValueRange OfBinary(IBinaryOperation binary) => binary.OperatorKind switch
    {
        BinaryOperatorKind.Add => Of(binary.LeftOperand) + Of(binary.RightOperand),
        BinaryOperatorKind.Subtract => Of(binary.LeftOperand) - Of(binary.RightOperand),
        BinaryOperatorKind.Multiply => Of(binary.LeftOperand) * Of(binary.RightOperand),
        BinaryOperatorKind.Divide when binary.RightOperand.ConstantValue.Value is int divisor and > 0 => Of(binary.LeftOperand).DividedBy(divisor),
        BinaryOperatorKind.Remainder when Of(binary.LeftOperand).Least >= 0 => ValueRange.NotNegative,
        _ => ValueRange.Unknown,
    };

    private ValueRange OfMath(IInvocationOperation call)
    {
        if (call.TargetMethod is not { ContainingType: { Name: nameof(Math), ContainingNamespace.Name: nameof(System) } } || call.Arguments.Any(static argument => !IsWhole(argument.Value.Type)))
        {
            return ValueRange.Unknown;
        }

        ValueRange[] arguments = [.. call.Arguments.OrderBy(static argument => argument.Parameter!.Ordinal).Select(argument => Of(argument.Value))];
        return (call.TargetMethod.Name, arguments) switch
        {
            (nameof(Math.Abs), [var value]) => value.Absolute(),
            (nameof(Math.Max), [var a, var b]) => new(Math.Max(a.Least, b.Least), Math.Max(a.Most, b.Most)),
            (nameof(Math.Min), [var a, var b]) => new(Math.Min(a.Least, b.Least), Math.Min(a.Most, b.Most)),
            ("Clamp", [var value, var low, var high]) => value.Within(new(low.Least, high.Most)),
            _ => ValueRange.Unknown,
        };
    }

    private ValueRange OfLocal(ILocalSymbol local)
    {
        if (first is { Item: { } item, Items.Locals: var items } && items.Contains(local, SymbolEqualityComparer.Default))
        {
            return Of(item);
        }

        // A value that comes from the variable itself says nothing.
        if (local.RefKind != RefKind.None || !IsWhole(local.Type) || !pending.Add(local))
        {
            return ValueRange.Unknown;
        }

        LocalWrites writes = LocalWrites.Of(local, site);
        ValueRange range = first?.IsFirstOf(local) == true && writes is { HasOthers: false, Values: [var start] }
            ? Of(start)
            : WithinLoops(local, OfWrites(writes), writes);
        pending.Remove(local);
        return range;
    }

    private ValueRange OfWrites(LocalWrites writes)
    {
        if (writes.HasOthers || writes.Values.Count + writes.Collections.Count == 0)
        {
            return ValueRange.Unknown;
        }

        ValueRange range = writes.Values.Select(Of).Concat(writes.Collections.Select(OfItems)).Aggregate(static (left, right) => left.Or(right));
        foreach ((IOperation? operand, bool isMinus, _) in writes.Steps)
        {
            ValueRange step = operand is null ? ValueRange.Of(1) : Of(operand);
            step = isMinus ? -step : step;
            range = new(
                step.Least < 0 ? double.NegativeInfinity : range.Least,
                step.Most > 0 ? double.PositiveInfinity : range.Most);
        }

        return range;
    }

    /// <summary>Narrows a loop's counter by the loop's condition, where the loop's body leaves the counter alone.</summary>
    private ValueRange WithinLoops(ILocalSymbol counter, ValueRange range, LocalWrites writes)
    {
        for (IOperation current = site; current.Parent is { } parent; current = parent)
        {
            if (parent is not IForLoopOperation loop
                || loop.Body != current
                || loop.Condition?.WithoutConversions() is not IBinaryOperation condition
                || writes.Steps.Any(step => loop.Body.Syntax.Span.Contains(step.Operation.Syntax.Span))
                || writes.Values.Any(value => loop.Body.Syntax.Span.Contains(value.Syntax.Span)))
            {
                continue;
            }

            if (IsCounter(condition.LeftOperand))
            {
                return range.Within(Below(condition.OperatorKind, Of(condition.RightOperand)));
            }

            if (IsCounter(condition.RightOperand))
            {
                return range.Within(Below(Mirrored(condition.OperatorKind), Of(condition.LeftOperand)));
            }
        }

        return range;

        bool IsCounter(IOperation operand) =>
            operand.WithoutConversions() is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, counter);
    }

    private static ValueRange Below(BinaryOperatorKind comparison, ValueRange bound) => comparison switch
    {
        BinaryOperatorKind.LessThan => new(double.NegativeInfinity, bound.Most - 1),
        BinaryOperatorKind.LessThanOrEqual => new(double.NegativeInfinity, bound.Most),
        BinaryOperatorKind.GreaterThan => new(bound.Least + 1, double.PositiveInfinity),
        BinaryOperatorKind.GreaterThanOrEqual => new(bound.Least, double.PositiveInfinity),
        _ => ValueRange.Unknown,
    };

    private static BinaryOperatorKind Mirrored(BinaryOperatorKind comparison) => comparison switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        var other => other,
    };

    /// <summary>The items of a collection that is written out.</summary>
    public static IEnumerable<IOperation> ItemsOf(IOperation collection) => collection.WithoutConversions() switch
    {
        IArrayCreationOperation { Initializer.ElementValues: var items } => items,
        ICollectionExpressionOperation { Elements: var items } => items,
        _ => [],
    };

    private ValueRange OfItems(IOperation collection) => collection.WithoutConversions() switch
    {
        IInvocationOperation { TargetMethod: { Name: "Range", ContainingType.Name: nameof(Enumerable) }, Arguments: [{ Value: var start }, _] } =>
            new(Of(start).Least, double.PositiveInfinity),
        _ => ItemsOf(collection).Select(Of).DefaultIfEmpty(ValueRange.Unknown).Aggregate(static (left, right) => left.Or(right)),
    };

    private ValueRange OfProperty(IPropertyReferenceOperation reference)
    {
        IPropertySymbol property = reference.Property;
        if (property is { Name: "BarIndex", ContainingType: { } type } && (type.IsScript() || type.IsSdkType("BarPrices")))
        {
            return first?.IsOnFirstBar == true ? ValueRange.Of(0) : ValueRange.NotNegative;
        }

        if (property.Name is "Count" or "Length" && !property.ContainingType.IsScript() && property.Type.SpecialType == SpecialType.System_Int32)
        {
            return ValueRange.NotNegative;
        }

        return property.FindAttribute(KnownNames.InputAttribute) is { } input ? OfInput(property, input) : ValueRange.Unknown;
    }

    private ValueRange OfInput(IPropertySymbol property, AttributeData input)
    {
        ValueRange range = ValueRange.Unknown;
        foreach (KeyValuePair<string, TypedConstant> argument in input.NamedArguments)
        {
            if (argument.Value.Value is double bound && !double.IsNaN(bound))
            {
                range = argument.Key switch
                {
                    "Min" => range with { Least = Math.Ceiling(bound) },
                    "Max" => range with { Most = Math.Floor(bound) },
                    _ => range,
                };
            }
        }

        return first?.IsWithAllInputs == true && Default(property) is { } value ? ValueRange.Of(value) : range;
    }

    private double? Default(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(token) is PropertyDeclarationSyntax { Initializer.Value: { } value }
            ? value switch
            {
                LiteralExpressionSyntax { Token.Value: int number } => number,
                PrefixUnaryExpressionSyntax { OperatorToken.Text: "-", Operand: LiteralExpressionSyntax { Token.Value: int number } } => -number,
                _ => null,
            }
            : null;

    private static bool IsWhole(ITypeSymbol? type) => (SeriesTypes.ElementOf(type) ?? type)?.SpecialType
        is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16 or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_UInt16;
}
