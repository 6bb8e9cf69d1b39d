using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for to compile <c>init</c> accessors; netstandard2.0 lacks it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit;
