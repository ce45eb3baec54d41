// SPDX-License-Identifier: GPL-2.0-only
// What the firmware of the board says of the device.
DefinitionBlock ("board.aml", "SSDT", 2, "KEEL", "BOARD", 1)
{
    Scope (\_SB)
    {
        Device (DEV0)
        {
            Name (_HID, "KEEL0001")
            Name (_CRS, ResourceTemplate ()
            {
                Memory32Fixed (ReadWrite, 0x10000000, 0x1000)
                Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 7 }
            })
            Name (_DSD, Package ()
            {
                ToUUID ("daffd814-6eba-4d8c-8a91-bc9bbf4aa301"),
                Package () { Package () { "keel,period-us", 250 } }
            })
        }
    }
}
