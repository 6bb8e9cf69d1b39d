namespace Barline.Tests.Engine;

/// <summary>An operator: what plain C# gives, and all pairs of operands.</summary>
internal sealed record OperatorRow<T, TResult>(string Name, Func<T, T, TResult> Plain, OperatorPairs<T, TResult> Pairs);

/// <summary>Applies an operator to all pairs of operands, one left kind after the other, without the pair of two plain values.</summary>
internal delegate SeriesExpression<TResult>[] OperatorPairs<T, TResult>(
    Series<T> s1, SeriesExpression<T> e1, Var<T> v1, Series<T> s2, SeriesExpression<T> e2, Var<T> v2, T k);
