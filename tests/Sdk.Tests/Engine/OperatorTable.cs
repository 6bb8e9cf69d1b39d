namespace Barline.Tests.Engine;

/// <summary>Every operator with every pair of operands: a series, an expression, a variable, a plain value, not two plain values.</summary>
/// <remarks>Each pair is written out, since what is tested is also that C# finds one operator for it and not several.</remarks>
internal static class OperatorTable
{
    /// <summary>The operands on the left, in order: series, expression, variable, value; the same on the right.</summary>
    public const int Kinds = 4;

    public static OperatorRow<double, double>[] Arithmetic { get; } =
    [
        new("+", (x, y) => x + y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 + s2, s1 + e2, s1 + v2, s1 + k, e1 + s2, e1 + e2, e1 + v2, e1 + k,
            v1 + s2, v1 + e2, v1 + v2, v1 + k, k + s2, k + e2, k + v2,
        ]),
        new("-", (x, y) => x - y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 - s2, s1 - e2, s1 - v2, s1 - k, e1 - s2, e1 - e2, e1 - v2, e1 - k,
            v1 - s2, v1 - e2, v1 - v2, v1 - k, k - s2, k - e2, k - v2,
        ]),
        new("*", (x, y) => x * y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 * s2, s1 * e2, s1 * v2, s1 * k, e1 * s2, e1 * e2, e1 * v2, e1 * k,
            v1 * s2, v1 * e2, v1 * v2, v1 * k, k * s2, k * e2, k * v2,
        ]),
        new("/", (x, y) => x / y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 / s2, s1 / e2, s1 / v2, s1 / k, e1 / s2, e1 / e2, e1 / v2, e1 / k,
            v1 / s2, v1 / e2, v1 / v2, v1 / k, k / s2, k / e2, k / v2,
        ]),
        new("%", (x, y) => x % y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 % s2, s1 % e2, s1 % v2, s1 % k, e1 % s2, e1 % e2, e1 % v2, e1 % k,
            v1 % s2, v1 % e2, v1 % v2, v1 % k, k % s2, k % e2, k % v2,
        ]),
    ];

    public static OperatorRow<double, bool>[] Comparison { get; } =
    [
        new("<", (x, y) => x < y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 < s2, s1 < e2, s1 < v2, s1 < k, e1 < s2, e1 < e2, e1 < v2, e1 < k,
            v1 < s2, v1 < e2, v1 < v2, v1 < k, k < s2, k < e2, k < v2,
        ]),
        new(">", (x, y) => x > y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 > s2, s1 > e2, s1 > v2, s1 > k, e1 > s2, e1 > e2, e1 > v2, e1 > k,
            v1 > s2, v1 > e2, v1 > v2, v1 > k, k > s2, k > e2, k > v2,
        ]),
        new("<=", (x, y) => x <= y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 <= s2, s1 <= e2, s1 <= v2, s1 <= k, e1 <= s2, e1 <= e2, e1 <= v2, e1 <= k,
            v1 <= s2, v1 <= e2, v1 <= v2, v1 <= k, k <= s2, k <= e2, k <= v2,
        ]),
        new(">=", (x, y) => x >= y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 >= s2, s1 >= e2, s1 >= v2, s1 >= k, e1 >= s2, e1 >= e2, e1 >= v2, e1 >= k,
            v1 >= s2, v1 >= e2, v1 >= v2, v1 >= k, k >= s2, k >= e2, k >= v2,
        ]),
        new("==", (x, y) => x == y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 == s2, s1 == e2, s1 == v2, s1 == k, e1 == s2, e1 == e2, e1 == v2, e1 == k,
            v1 == s2, v1 == e2, v1 == v2, v1 == k, k == s2, k == e2, k == v2,
        ]),
        new("!=", (x, y) => x != y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 != s2, s1 != e2, s1 != v2, s1 != k, e1 != s2, e1 != e2, e1 != v2, e1 != k,
            v1 != s2, v1 != e2, v1 != v2, v1 != k, k != s2, k != e2, k != v2,
        ]),
    ];

    public static OperatorRow<int, int>[] WholeArithmetic { get; } =
    [
        new("+", (x, y) => x + y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 + s2, s1 + e2, s1 + v2, s1 + k, e1 + s2, e1 + e2, e1 + v2, e1 + k,
            v1 + s2, v1 + e2, v1 + v2, v1 + k, k + s2, k + e2, k + v2,
        ]),
        new("-", (x, y) => x - y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 - s2, s1 - e2, s1 - v2, s1 - k, e1 - s2, e1 - e2, e1 - v2, e1 - k,
            v1 - s2, v1 - e2, v1 - v2, v1 - k, k - s2, k - e2, k - v2,
        ]),
        new("*", (x, y) => x * y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 * s2, s1 * e2, s1 * v2, s1 * k, e1 * s2, e1 * e2, e1 * v2, e1 * k,
            v1 * s2, v1 * e2, v1 * v2, v1 * k, k * s2, k * e2, k * v2,
        ]),
        new("/", (x, y) => x / y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 / s2, s1 / e2, s1 / v2, s1 / k, e1 / s2, e1 / e2, e1 / v2, e1 / k,
            v1 / s2, v1 / e2, v1 / v2, v1 / k, k / s2, k / e2, k / v2,
        ]),
        new("%", (x, y) => x % y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 % s2, s1 % e2, s1 % v2, s1 % k, e1 % s2, e1 % e2, e1 % v2, e1 % k,
            v1 % s2, v1 % e2, v1 % v2, v1 % k, k % s2, k % e2, k % v2,
        ]),
    ];

    public static OperatorRow<int, bool>[] WholeComparison { get; } =
    [
        new("<", (x, y) => x < y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 < s2, s1 < e2, s1 < v2, s1 < k, e1 < s2, e1 < e2, e1 < v2, e1 < k,
            v1 < s2, v1 < e2, v1 < v2, v1 < k, k < s2, k < e2, k < v2,
        ]),
        new(">", (x, y) => x > y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 > s2, s1 > e2, s1 > v2, s1 > k, e1 > s2, e1 > e2, e1 > v2, e1 > k,
            v1 > s2, v1 > e2, v1 > v2, v1 > k, k > s2, k > e2, k > v2,
        ]),
        new("<=", (x, y) => x <= y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 <= s2, s1 <= e2, s1 <= v2, s1 <= k, e1 <= s2, e1 <= e2, e1 <= v2, e1 <= k,
            v1 <= s2, v1 <= e2, v1 <= v2, v1 <= k, k <= s2, k <= e2, k <= v2,
        ]),
        new(">=", (x, y) => x >= y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 >= s2, s1 >= e2, s1 >= v2, s1 >= k, e1 >= s2, e1 >= e2, e1 >= v2, e1 >= k,
            v1 >= s2, v1 >= e2, v1 >= v2, v1 >= k, k >= s2, k >= e2, k >= v2,
        ]),
        new("==", (x, y) => x == y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 == s2, s1 == e2, s1 == v2, s1 == k, e1 == s2, e1 == e2, e1 == v2, e1 == k,
            v1 == s2, v1 == e2, v1 == v2, v1 == k, k == s2, k == e2, k == v2,
        ]),
        new("!=", (x, y) => x != y, (s1, e1, v1, s2, e2, v2, k) =>
        [
            s1 != s2, s1 != e2, s1 != v2, s1 != k, e1 != s2, e1 != e2, e1 != v2, e1 != k,
            v1 != s2, v1 != e2, v1 != v2, v1 != k, k != s2, k != e2, k != v2,
        ]),
    ];
}
