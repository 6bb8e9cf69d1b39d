namespace System;

/// <summary>What the compiler asks for to compile list patterns and <c>[^1]</c>; netstandard2.0 lacks it.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
