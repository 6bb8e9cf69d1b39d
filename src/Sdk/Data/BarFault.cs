namespace Barline;

/// <summary>Why a bar is none.</summary>
internal enum BarFault
{
    None,
    OpenNotFinite,
    HighNotFinite,
    LowNotFinite,
    CloseNotFinite,
    Volume,
    HighBelowLow,
    OpenOutside,
    CloseOutside,
    TimeOrder,
}
